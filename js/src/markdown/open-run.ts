/**
 * A paragraph that does not end, and is too long for its marks to be looked for (see `lex.ts`): text, in pieces
 * below each other, because the browser lays out a paragraph as a whole.
 */
import { h } from "../dom/dom.ts";
import { decodeEntities } from "./entities.ts";
import { isPlain, type Token, type Tokens } from "./lex.ts";
import type { Beginning, OpenBlock } from "./open.ts";

const PIECE = 4000;

/** Return the open block of an endless paragraph. */
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
      // A piece ends with a word, where there are words.
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
      // Only a new line can end a paragraph.
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
