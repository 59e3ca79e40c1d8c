/**
 * A new cell in the notebook around the chat. JupyterLab and Notebook 7 let us insert one where they are told to
 * expose their application in the page; other hosts have none.
 */

/** The part of JupyterLab's application that we use, where the page exposes it. */
interface JupyterApp {
  commands: { execute(id: string): Promise<unknown>; hasCommand(id: string): boolean };
  shell: {
    currentWidget: { content?: { activeCell?: { model?: { sharedModel?: { setSource(text: string): void } } } } };
  };
}

const INSERT = "notebook:insert-cell-below";

function jupyterApp(): JupyterApp | undefined {
  return (globalThis as { jupyterapp?: JupyterApp }).jupyterapp;
}

/** Whether the page lets us insert a cell. Voilà exposes an application, too, but has no cells. */
export function canInsertCell(): boolean {
  return jupyterApp()?.commands.hasCommand(INSERT) ?? false;
}

/** Insert a new cell with `code` below; return whether that worked. */
export async function insertCell(code: string): Promise<boolean> {
  const app = jupyterApp();
  if (!app) return false;
  try {
    await app.commands.execute(INSERT);
    app.shell.currentWidget.content!.activeCell!.model!.sharedModel!.setSource(code);
    return true;
  } catch {
    return false;
  }
}
