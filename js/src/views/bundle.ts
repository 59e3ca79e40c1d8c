/** A MIME bundle of a tool's result or display, shown in the richest form that is safe. */
import { h } from "../dom/dom.ts";
import { sanitized } from "../markdown/sanitize.ts";
import { markdownView } from "../markdown/stream.ts";
import { strings } from "../strings.ts";
import { plainText } from "./plain.ts";

const BASE64 = /^[A-Za-z0-9+/=\s]+$/;

const SHOW: [type: string, show: (value: string) => HTMLElement | undefined][] = [
  ["image/png", (value) => image("image/png", value)],
  ["image/jpeg", (value) => image("image/jpeg", value)],
  ["image/gif", (value) => image("image/gif", value)],
  ["image/svg+xml", (value) => image("image/svg+xml", toBase64(value))],
  ["text/html", sanitized],
  ["text/markdown", markdown],
  ["text/latex", markdown],
  ["text/plain", plain],
];

/** Return the element of a bundle; undefined if it has no form that we know. */
export function bundleView(bundle: Record<string, unknown>): HTMLElement | undefined {
  for (const [type, show] of SHOW) {
    const value = bundle[type];
    const text = Array.isArray(value) ? value.join("") : value;
    const element = typeof text === "string" ? show(text) : undefined;
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
