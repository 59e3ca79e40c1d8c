/** Fenced code that is still being written: each complete line is settled. */
import { codeView } from "./code.ts";
import type { Tokens } from "./lex.ts";
import type { Beginning, OpenBlock } from "./open.ts";

const FENCE = /^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;
/** A line that may become the closing fence; it is not shown until that is certain. */
const MAY_CLOSE = /^ {0,3}[`~]+$/;

/** Return the open block of a fence; undefined if `source` does not begin with one. */
export function openFence({ source, start }: Pick<Beginning, "source" | "start">): OpenBlock | undefined {
  const match = FENCE.exec(source);
  if (!match) return undefined;
  const [opening, ticks = "", info = ""] = match;
  const view = codeView(info);
  const close = new RegExp(`^ {0,3}\\${ticks[0]}{${ticks.length},}[ \\t]*$`);
  const indent = new RegExp(`^ {0,${opening.length - opening.trimStart().length}}`);
  let position = start + opening.length;

  return {
    element: view.element,
    advance(text) {
      const end = text.lastIndexOf("\n") + 1;
      const lines = end > position ? text.slice(position, end - 1).split("\n") : [];
      const closing = lines.findIndex((line) => close.test(line));
      const inside = closing < 0 ? lines : lines.slice(0, closing);
      view.append(inside.map((line) => line.replace(indent, "")));
      for (const line of closing < 0 ? lines : lines.slice(0, closing + 1)) position += line.length + 1;
      const last = text.slice(position);
      view.tail(closing < 0 && !MAY_CLOSE.test(last) ? last.replace(indent, "") : "");
      return closing < 0 ? undefined : position;
    },
    shows(token) {
      if (token.type !== "code") return false;
      const { lang, text } = token as Tokens.Code;
      return view.shows(lang ?? "", text);
    },
  };
}
