/**
 * Plain text with its line breaks, which grows at its end.
 *
 * The text is kept in blocks of a few dozen lines: the browser lays out the block that grows, so a block must be short.
 */
import { h } from "../dom/dom.ts";

/** A block ends after the line that makes it this long … */
const LONG = 2000;
/** … or inside a line, where that would make it longer than this. */
const TOO_LONG = 8000;

export interface GrowingText {
  element: HTMLElement;
  update(text: string): void;
}

/** Make a view of growing text; a text that does not continue the last one replaces it. */
export function plainText(className = "plain"): GrowingText {
  const element = h("div", { class: className });
  let shown = "";
  let block: Text | undefined;

  /** Add the beginning of `text` to the open block until that is full; return the rest. */
  function append(text: string): string {
    if (!block) {
      block = document.createTextNode("");
      element.append(h("span", { class: "lines" }, block));
    }
    const line = text.indexOf("\n", Math.max(0, LONG - block.length - 1)) + 1;
    const room = TOO_LONG - block.length;
    const end = line > 0 && line <= room ? line : room - Number(isHalf(text.charCodeAt(room - 1)));
    block.appendData(text.slice(0, end));
    if (text.length >= end) block = undefined;
    return text.slice(end);
  }

  return {
    element,
    update(text) {
      if (text.slice(0, shown.length) !== shown) {
        element.replaceChildren();
        block = undefined;
        shown = "";
      }
      for (let rest = text.slice(shown.length); rest; ) rest = append(rest);
      shown = text;
    },
  };
}

/** Whether this code unit is the first half of a character. */
function isHalf(unit: number): boolean {
  return unit >= 0xd8_00 && unit < 0xdc_00;
}
