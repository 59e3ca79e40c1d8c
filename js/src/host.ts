/**
 * Living inside a notebook page: a shadow root of our own, so that its styles and ours do not meet, and keys
 * that stay with us.
 *
 * JupyterLab decides by the attribute `data-lm-suppress-shortcuts`, Notebook 7 and VS Code by whether a key
 * event reaches them; neither alone suffices.
 */
import { h } from "./dom.ts";
import { mathStyles } from "./markdown/math.ts";
import css from "./chat.css";

/** Put a shadow root into `parent`; `signal` ends what was begun. */
export function openHost(parent: HTMLElement): { root: ShadowRoot; host: HTMLElement } {
  const host = h("div", { class: "nbagent", "data-lm-suppress-shortcuts": "true" });
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet, mathStyles()];
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

/** Put text on the clipboard; returns whether that worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text); // pages that are not served over HTTPS have no clipboard
  }
}

function copyBySelection(text: string): boolean {
  const area = h("textarea", { style: "position:fixed;opacity:0" });
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}

interface JupyterApp {
  commands: { execute(id: string): Promise<unknown> };
  shell: { currentWidget: { content?: { activeCell?: { model?: { sharedModel?: { setSource(text: string): void } } } } } };
}

/** Put code into a new cell below; returns whether the page lets us. */
export async function insertCell(code: string): Promise<boolean> {
  const app = (globalThis as { jupyterapp?: JupyterApp }).jupyterapp;
  if (!app) return false;
  try {
    await app.commands.execute("notebook:insert-cell-below");
    app.shell.currentWidget.content!.activeCell!.model!.sharedModel!.setSource(code);
    return true;
  } catch {
    return false;
  }
}
