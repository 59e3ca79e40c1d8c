/**
 * Characters that are not seen, or that change the order of others, shown by their numbers: what a person reads before
 * approving is what runs.
 *
 * In: an element with text. Out: the same, with a mark such as "U+202E" in place of each hidden character.
 */
import { h } from "./dom.ts";

/**
 * Controls and format characters, characters that draw nothing, thin and blank spaces, line separators, and halves of
 * characters. A line break and a tab are seen. So is what joins or colours an emoji, after one.
 */
const HIDDEN = new RegExp(
  String.raw`(?!\t|\r?\n)(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?=\u200d\p{Extended_Pictographic}))` +
    String.raw`(?<!\p{Extended_Pictographic}(?=\ufe0f))` +
    String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{Zl}\p{Zp}\u1680\u2000-\u200a\u205f\u2800]`,
  "gu",
);

/** Mark the hidden characters in all texts of `element`. */
export function revealHidden(element: Element): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) reveal(text);
}

function reveal(node: Text): void {
  const { data } = node;
  const pieces: (string | Node)[] = [];
  let end = 0;
  for (const { 0: character, index } of data.matchAll(HIDDEN)) {
    pieces.push(data.slice(end, index), h("span", { class: "hidden" }, numberOf(character)));
    end = index + character.length;
  }
  if (end > 0) node.replaceWith(...pieces, data.slice(end));
}

/** "U+202E". */
function numberOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
