/**
 * The notebook's cell around a chat: what was in it before, and running it again.
 *
 * In JupyterLab and Notebook 7 a cell's element outlives its outputs. Other hosts have none that we know.
 */
import { h } from "./dom.ts";

const CELL = ".jp-Cell";
const NOTEBOOK = ".jp-NotebookPanel";
const CONSOLE = ".jp-CodeConsole";
/** Each chat is a module of its own, so what all share is kept with the page. */
const SHARED = Symbol.for("nbagent.cells");

interface Shared {
  [SHARED]?: WeakMap<Element, Map<number, unknown>>;
}

/** A place in a page for what a chat leaves to the next one there. */
export interface CellMemory<T> {
  /** What the last chat left; undefined if there was none. */
  recall(): T | undefined;
  remember(value: T): void;
}

/**
 * Return the memory of the cell that `element` is in; undefined if it is in none. If a cell has several chats, each has
 * its own memory.
 */
export function cellMemory<T>(element: Element): CellMemory<T> | undefined {
  const cell = element.closest(CELL);
  if (!cell) return undefined;
  const page = globalThis as Shared;
  page[SHARED] ??= new WeakMap();
  const memories = page[SHARED].get(cell) ?? new Map<number, unknown>();
  page[SHARED].set(cell, memories);
  const number = [...cell.querySelectorAll(`.${element.className}`)].indexOf(element);
  return {
    recall: () => memories.get(number) as T | undefined,
    remember: (value) => void memories.set(number, value),
  };
}

/** How the cell that `element` is in is run again: by `runCell`, by a person, or with the whole page, as in Voilà. */
export function howToRun(element: Element): "here" | "by hand" | "reload" {
  const cell = element.closest(CELL);
  if (!cell || cell.closest(CONSOLE)) return "by hand";
  return cell.closest(NOTEBOOK) ? "here" : "reload";
}

/**
 * Run the cell that `element` is in, as a person does with Ctrl+Enter. A person has just clicked in the cell, so it is the
 * active one. JupyterLab carries out the command that a clicked element names.
 */
export function runCell(element: Element): void {
  const link = h("a", {
    hidden: true,
    "data-commandlinker-command": "notebook:run-cell",
    "data-commandlinker-args": "{}",
  });
  element.closest(CELL)?.append(link);
  link.click();
  link.remove();
}
