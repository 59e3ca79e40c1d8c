/** A new cell in the notebook around the chat. JupyterLab and Notebook 7 let us insert one, other hosts do not. */

/** The part of JupyterLab's application that we use, where the page exposes it. */
interface JupyterApp {
  commands: { execute(id: string): Promise<unknown> };
  shell: {
    currentWidget: { content?: { activeCell?: { model?: { sharedModel?: { setSource(text: string): void } } } } };
  };
}

/** Insert a new cell with `code` below; return whether the page allowed it. */
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
