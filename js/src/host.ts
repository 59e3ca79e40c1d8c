/**
 * Living inside a notebook page: a shadow root of our own, so that its styles and ours do not meet, and keys
 * that stay with us.
 *
 * JupyterLab and Notebook 7 decide by the attribute `data-lm-suppress-shortcuts`, VS Code by whether a key event
 * reaches it. Notebook 7 looks before any element hears of the key, so the attribute is set before that.
 */

import css from "./chat.css";
import { h, setAttributes } from "./dom/dom.ts";
import { mathStyles } from "./markdown/math.ts";

/**
 * How pages say what they are, in words of their marks: `data-jp-theme-light="false"` (Jupyter, Voilà), `theme="dark"`
 * (Colab), classes `vscode-dark`, `vscode-high-contrast` and `vscode-high-contrast-light`, `dark` (marimo).
 */
const SCHEME = /\b(?:(true|light)|false|dark|high-contrast(?!.*-light))\b/;

/** Put a shadow root into `parent`; `close` takes it out. */
export function openHost(parent: HTMLElement): { root: ShadowRoot; close(): void } {
  const host = h("div", { class: "nbagent" });
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet, mathStyles()];
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    host.addEventListener(type, (event) => {
      if (!belongsToHost(event)) event.stopPropagation();
    });
  }
  const suppress = (event: KeyboardEvent): void =>
    setAttributes(host, { "data-lm-suppress-shortcuts": !belongsToHost(event) });
  addEventListener("keydown", suppress, true);
  parent.append(host);
  const unfollow = followScheme(host);
  return {
    root,
    close() {
      removeEventListener("keydown", suppress, true);
      unfollow();
      host.remove();
    },
  };
}

/** Be dark when the page is; one that does not say gets what the browser is set to. */
function followScheme(host: HTMLElement): () => void {
  const { documentElement: html, body } = document;
  const update = (): void => {
    const marks = [body.dataset.jpThemeLight, html.getAttribute("theme"), body.className, html.className];
    const scheme = SCHEME.exec(marks.join(" "));
    const unsaid = getComputedStyle(html).colorScheme === "normal" ? "light dark" : "";
    const said = scheme?.[1] ? "light" : "dark";
    host.style.colorScheme = scheme ? said : unsaid;
  };
  const changes = new MutationObserver(update);
  for (const page of [html, body]) changes.observe(page, { attributes: true });
  update();
  return () => changes.disconnect();
}

/** Saving and the command palette stay the notebook's; everything else typed in here is ours. */
function belongsToHost(event: KeyboardEvent): boolean {
  const chord = event.ctrlKey || event.metaKey;
  return chord && (event.key.toLowerCase() === "s" || (event.shiftKey && event.key.toLowerCase() === "p"));
}
