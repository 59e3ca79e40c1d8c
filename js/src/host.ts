/**
 * Living inside a notebook page: a shadow root of our own, so that its styles and ours do not meet, and keys
 * that stay with us.
 *
 * JupyterLab decides by the attribute `data-lm-suppress-shortcuts`, Notebook 7 and VS Code by whether a key
 * event reaches them; neither alone suffices.
 */
import { h } from "./dom.ts";
import css from "./chat.css";

/** Put a shadow root into `parent`; `signal` ends what was begun. */
export function openHost(parent: HTMLElement): { root: ShadowRoot; host: HTMLElement } {
  const host = h("div", { class: "nbagent", "data-lm-suppress-shortcuts": "true" });
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    host.addEventListener(type, (event) => {
      if (!belongsToHost(event)) event.stopPropagation();
    });
  }
  parent.append(host);
  return { root, host };
}

/** Saving and the command palette stay the notebook's; everything else typed in here is ours. */
function belongsToHost(event: KeyboardEvent): boolean {
  const chord = event.ctrlKey || event.metaKey;
  return chord && (event.key.toLowerCase() === "s" || (event.shiftKey && event.key.toLowerCase() === "p"));
}
