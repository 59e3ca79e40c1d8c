/**
 * Text as it is, with its line breaks, growing at the end.
 *
 * The text is kept in pieces of a few dozen lines: appending to one large text node makes the browser lay
 * all of it out again.
 */
import { h } from "../dom.ts";

const PIECE = 2000;

export interface GrowingText {
  element: HTMLElement;
  update(text: string): void;
}

/** Make a view of growing text; text that is not a continuation replaces what was there. */
export function plainText(className = "plain"): GrowingText {
  const element = h("div", { class: className });
  let shown = "";
  let piece: HTMLElement | undefined;
  return {
    element,
    update(text) {
      if (!text.startsWith(shown)) {
        element.replaceChildren();
        piece = undefined;
        shown = "";
      }
      for (let rest = text.slice(shown.length); rest; ) {
        if (!piece || piece.textContent!.length >= PIECE) element.append((piece = h("span")));
        const room = rest.slice(0, PIECE);
        piece.append(room);
        piece.normalize();
        rest = rest.slice(PIECE);
      }
      shown = text;
    },
  };
}
