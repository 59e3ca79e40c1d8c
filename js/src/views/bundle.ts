/** A MIME bundle of a tool's result or display, shown in the richest form that is safe. */
import { h } from "../dom/dom.ts";
import { withSupplement } from "../dom/supplements.ts";
import type * as Rich from "../markdown/rich.ts";
import { markdownView } from "../markdown/stream.ts";
import { strings } from "../strings.ts";
import { plainText } from "./plain.ts";

const BASE64 = /^[A-Za-z0-9+/=\s]+$/;

type Bundle = Record<string, unknown>;

const SHOW: [type: string, show: (value: string, bundle: Bundle) => HTMLElement | undefined][] = [
  ["image/png", (value) => image("image/png", value)],
  ["image/jpeg", (value) => image("image/jpeg", value)],
  ["image/gif", (value) => image("image/gif", value)],
  ["image/svg+xml", (value) => image("image/svg+xml", toBase64(value))],
  ["text/html", html],
  ["text/markdown", markdown],
  ["text/latex", markdown],
  ["text/plain", plain],
];

/** Return the element of a bundle; undefined if it has no form that we know. */
export function bundleView(bundle: Bundle): HTMLElement | undefined {
  for (const [type, show] of SHOW) {
    const value = bundle[type];
    const text = Array.isArray(value) ? value.join("") : value;
    const element = typeof text === "string" ? show(text, bundle) : undefined;
    if (element) return element;
  }
  return undefined;
}

/** Make an `<img>`: in one, even an SVG runs no scripts and loads nothing. */
function image(type: string, base64: string): HTMLElement | undefined {
  if (!BASE64.test(base64)) return undefined;
  return h("img", { class: "figure", src: `data:${type};base64,${base64.replace(/\s/g, "")}`, alt: strings.figure });
}

function toBase64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text.slice(0, 100_000))));
}

/** Make an element for HTML. It shows the bundle's next form until the page can show HTML. */
function html(text: string, { "text/html": _html, ...others }: Bundle): HTMLElement {
  const element = h("div");
  let shown = false;
  withSupplement<typeof Rich>("rich", ({ sanitized }) => {
    element.replaceChildren(sanitized(text));
    shown = true;
  });
  if (!shown) element.append(bundleView(others) ?? "");
  return element;
}

function markdown(text: string): HTMLElement {
  const view = markdownView();
  view.update(text);
  view.finish();
  return view.element;
}

function plain(text: string): HTMLElement {
  const view = plainText("plain output");
  view.update(text);
  return view.element;
}
