/**
 * The open end of a text that is still being written, made presentable: marks that are not closed yet are closed for
 * now, and what may become something else is held back. So a reader never sees a bare `**` or half a link.
 */

/** A last line that may become a list item, a heading, a rule or a fence. */
const HELD_BACK = /(?:^|\n)[ \t>]*(?:[-=*_#>|+~:`]+|\d{1,9}[.)]?)[ \t]*$/;
const HALF_LINK = /(!?)\[([^\][\n]*)(?:\](?:\([^()\n]*)?)?$/;
const HALF_TAG = /<\/?[a-zA-Z][^<>\n]*$/;
const MARKS = ["**", "~~", "*", "__", "_"] as const;

/** Return `source`, the open end of a text, as it should be shown now. */
export function presentable(source: string): string {
  const held = HELD_BACK.exec(source);
  const shown = held ? source.slice(0, held.index + (held[0].startsWith("\n") ? 1 : 0)) : source;
  const start = shown.lastIndexOf("\n\n") + 1;
  return shown.slice(0, start) + closeMarks(shown.slice(start));
}

function closeMarks(paragraph: string): string {
  const outside = paragraph.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g, (code) => "x".repeat(code.length));
  const tick = outside.indexOf("`");
  if (tick >= 0) return `${paragraph}${/`+/.exec(outside.slice(tick))![0]}`;
  const link = HALF_LINK.exec(outside);
  if (link) return closeMarks(paragraph.slice(0, link.index) + (link[1] ? "" : link[2]!));
  const tag = HALF_TAG.exec(outside);
  if (tag) return closeMarks(paragraph.slice(0, tag.index));
  const trimmed = paragraph.replace(/[*_~]{1,3}$/, "");
  let text = trimmed.trimEnd();
  let rest = outside.slice(0, text.length);
  for (const mark of MARKS) {
    const found = rest.split(mark).length - 1;
    rest = rest.replaceAll(mark, "x".repeat(mark.length));
    const opens = new RegExp(String.raw`(?:^|[\s(\[{"'x])${mark.replace(/\*/g, String.raw`\*`)}\S`);
    if (found % 2 === 1 && opens.test(outside.slice(0, text.length))) text += mark;
  }
  return text;
}
