/**
 * A block of code: its language, its lines, and buttons that copy it or insert it into a cell.
 *
 * Lines are kept in pieces of 40. A line is coloured once, when it is complete; lines that were shown before the
 * supplement was there, when it comes.
 */
import { h, setText } from "../dom/dom.ts";
import { withSupplement } from "../dom/supplements.ts";
import type { Colour, Piece } from "./highlight.ts";
import type * as Rich from "./rich.ts";

const LINES_PER_PIECE = 40;
/** Lines after this many, and lines longer than this, are not coloured. */
const MAX_COLOURED = 5000;
const MAX_COLOURED_LENGTH = 2000;

export interface CodeView {
  element: HTMLElement;
  /** Add complete lines. */
  append(lines: readonly string[]): void;
  /** Show the line that is still being written; it is not coloured yet. */
  tail(line: string): void;
  /** Whether this view looks as `codeBlock(info, code)` would. */
  shows(info: string, code: string): boolean;
}

/** Make the element of code that is complete; `drawn` is called whenever its lines were drawn. */
export function codeBlock(language: string, code: string, drawn?: (lines: Element) => void): HTMLElement {
  const view = codeView(language, drawn);
  view.append(code.split("\n"));
  drawn?.(view.element);
  return view.element;
}

function languageOf(info: string): string {
  return info
    .trim()
    .split(/[\s,{]/, 1)[0]!
    .slice(0, 30);
}

/** Make the view of code that grows; `redrawn` is called when all its lines were drawn again. */
export function codeView(info: string, redrawn?: (lines: Element) => void): CodeView {
  const language = languageOf(info);
  let colour: Colour | undefined;
  const code = h("code", {});
  const tail = h("span", { class: "lines" });
  code.append(tail);
  const lines: string[] = [];
  const bar = h("div", { class: "code-bar" }, h("span", {}, language));
  const element = h("div", { class: "code" }, bar, h("pre", { tabindex: "0" }, code));
  let piece: HTMLElement | undefined;
  let open = 0;

  function appendLine(line: string): void {
    piece?.append("\n");
    if (lines.length % LINES_PER_PIECE === 0) {
      piece = h("span", { class: "lines" });
      code.insertBefore(piece, tail);
    }
    lines.push(line);
    piece!.append(...colouredLine(line));
  }

  function colouredLine(line: string): (Node | string)[] {
    if (!colour || lines.length > MAX_COLOURED || line.length > MAX_COLOURED_LENGTH) return [line];
    const [pieces, next] = colour(line, open);
    open = next;
    return pieces.map(coloured);
  }

  withSupplement<typeof Rich>("rich", ({ codeButtons, highlighter }) => {
    bar.append(...codeButtons(() => lines.join("\n")));
    colour = highlighter(language);
    if (!colour || lines.length === 0) return;
    code.replaceChildren(tail);
    lines.splice(0).forEach(appendLine);
    redrawn?.(code);
  });

  return {
    element,
    append: (more) => more.forEach(appendLine),
    tail: (line) => setText(tail, line),
    shows: (other, text) =>
      languageOf(other) === language && lines.length > 0 && lines.join("\n") === text && !tail.textContent,
  };
}

function coloured([kind, text]: Piece): Node | string {
  return kind ? h("span", { class: kind }, text) : text;
}
