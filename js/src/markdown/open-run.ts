/**
 * A paragraph that is still being written and is too long to search for emphasis (see `lex.ts`). It is shown as text in
 * pieces one below the other, because the browser lays out a paragraph as a whole.
 */
import { h } from "../dom/dom.ts";
import { decodeEntities } from "./entities.ts";
import { isPlain, type Token, type Tokens } from "./lex.ts";
import type { Beginning, OpenBlock } from "./open.ts";

const PIECE = 4000;

/** Return the open block of a very long paragraph; undefined if `tokens` are not one. */
export function openRun({ tokens, start, lex }: Beginning): OpenBlock | undefined {
  if (!isRun(tokens)) return undefined;
  const element = h("p", { class: "pieces" });
  let piece: Text | undefined;
  let position = start;

  function append(text: string): void {
    for (let rest = text; rest; ) {
      if (!piece || piece.length >= PIECE) {
        piece = document.createTextNode("");
        element.append(h("span", { class: "lines" }, piece));
      }
      // A piece ends after a word, if there is a space to tell words apart.
      const end = piece.length + rest.length > PIECE ? rest.indexOf(" ", Math.max(0, PIECE - piece.length)) + 1 : 0;
      const taken = rest.slice(0, end || PIECE);
      piece.appendData(decodeEntities(taken));
      rest = rest.slice(taken.length);
    }
  }

  return {
    element,
    advance(text) {
      const fresh = text.slice(position);
      // Only a new line can end the paragraph.
      if (fresh.includes("\n") && !isRun(lex(text.slice(start)))) return start;
      append(fresh);
      position = text.length;
      return undefined;
    },
  };
}

function isRun([token, ...others]: readonly Token[]): boolean {
  return token?.type === "paragraph" && others.length === 0 && isPlain((token as Tokens.Paragraph).text);
}
