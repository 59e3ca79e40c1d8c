/** A new cell in the notebook around the chat: JupyterLab and Notebook 7 can, other hosts cannot. */

interface JupyterApp {
  commands: { execute(id: string): Promise<unknown> };
  shell: {
    currentWidget: { content?: { activeCell?: { model?: { sharedModel?: { setSource(text: string): void } } } } };
  };
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
