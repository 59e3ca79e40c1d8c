/**
 * A place for the component in a page that others made: a shadow root, so that the page's styles and ours do not affect
 * each other, and a guard that keeps our keys from the notebook's shortcuts.
 *
 * JupyterLab and Notebook 7 look for the attribute `data-lm-suppress-shortcuts`; VS Code acts on every key event that
 * reaches it. Notebook 7 looks before any element gets the event, so we set the attribute in the capture phase.
 */

import css from "./chat.css";
import { h, setAttributes } from "./dom/dom.ts";
import { supplementStyles } from "./dom/supplements.ts";

/**
 * How pages mark themselves as light or dark: `data-jp-theme-light="false"` (Jupyter, Voilà), `theme="dark"` (Colab),
 * the classes `vscode-dark`, `vscode-high-contrast` and `vscode-high-contrast-light` (VS Code), `dark` (marimo).
 */
const SCHEME = /\b(?:(true|light)|false|dark|high-contrast(?!.*-light))\b/;

/** Add a shadow root to `parent`; `close` removes it. */
export function openHost(parent: HTMLElement): { root: ShadowRoot; close(): void } {
  const host = h("div", { class: "nbagent" });
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet, supplementStyles()];
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

/** Be dark when the page is dark. Where the page does not say, the browser's own setting decides. */
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

/** Whether a key is for the notebook: saving and the command palette are, everything else typed here is ours. */
function belongsToHost(event: KeyboardEvent): boolean {
  const chord = event.ctrlKey || event.metaKey;
  return chord && (event.key.toLowerCase() === "s" || (event.shiftKey && event.key.toLowerCase() === "p"));
}
