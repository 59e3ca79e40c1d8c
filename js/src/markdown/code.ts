/**
 * A block of code: its language, its lines, and buttons that copy it or insert it into a cell.
 *
 * Lines are kept in pieces of 40. A line is coloured once, when it is complete.
 */
import { copyText } from "../dom/clipboard.ts";
import { h, setText } from "../dom/dom.ts";
import { canInsertCell, insertCell } from "../dom/new-cell.ts";
import { strings } from "../strings.ts";
import { highlighter, type Piece } from "./highlight.ts";

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

/** Make the element of code that is complete. */
export function codeBlock(language: string, code: string): HTMLElement {
  const view = codeView(language);
  view.append(code.split("\n"));
  return view.element;
}

function languageOf(info: string): string {
  return info
    .trim()
    .split(/[\s,{]/, 1)[0]!
    .slice(0, 30);
}

/** Make the view of code that grows. */
export function codeView(info: string): CodeView {
  const language = languageOf(info);
  const colour = highlighter(language);
  const code = h("code", {});
  const tail = h("span", { class: "lines" });
  code.append(tail);
  const lines: string[] = [];
  const element = h(
    "div",
    { class: "code" },
    toolbar(language, () => lines.join("\n")),
    h("pre", { tabindex: "0" }, code),
  );
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

/** Insert code into a new cell; copy it if that did not work. Return the text that says so. */
async function inserted(code: string): Promise<string> {
  if (await insertCell(code)) return strings.inserted;
  return (await copyText(code)) ? strings.copiedInstead : strings.copyFailed;
}

async function copied(code: string): Promise<string> {
  return (await copyText(code)) ? strings.copied : strings.copyFailed;
}

/** Make a button that says for a moment what it did. */
function button(name: string, title: string, act: () => Promise<string>): HTMLElement {
  const element = h("button", { type: "button", class: "quiet", title }, name);
  element.addEventListener("click", async () => {
    setText(element, await act());
    setTimeout(() => setText(element, name), 1500);
  });
  return element;
}

function toolbar(language: string, code: () => string): HTMLElement {
  const buttons = [button(strings.copy, strings.copyCode, () => copied(code()))];
  // Only where it does what it says: elsewhere, Copy is all there is.
  if (canInsertCell()) buttons.unshift(button(strings.insert, strings.insertCode, () => inserted(code())));
  return h("div", { class: "code-bar" }, h("span", {}, language), ...buttons);
}
