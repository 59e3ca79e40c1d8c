/** The buttons of a block of code: copy it, insert it into a new cell. */
import { copyText } from "../dom/clipboard.ts";
import { h, setText } from "../dom/dom.ts";
import { canInsertCell, insertCell } from "../dom/new-cell.ts";
import { richStrings as strings } from "../strings.ts";

/** Make the buttons; `code` returns what the block shows then. */
export function codeButtons(code: () => string): HTMLElement[] {
  const copy = h("button", { type: "button", class: "quiet", title: strings.copyCode }, strings.copy);
  copy.addEventListener("click", async () => {
    setText(copy, (await copyText(code())) ? strings.copied : strings.copyFailed);
    setTimeout(() => setText(copy, strings.copy), 1500);
  });
  if (!canInsertCell()) return [copy]; // where it could not insert, Copy is all there is
  const insert = h("button", { type: "button", class: "quiet", title: strings.insertCode }, strings.insert);
  insert.addEventListener("click", async () => {
    setText(insert, await inserted(code()));
    setTimeout(() => setText(insert, strings.insert), 1500);
  });
  return [insert, copy];
}

/** Insert code into a new cell, or copy it where the page allows no insertion; return the text that says so. */
async function inserted(code: string): Promise<string> {
  if (await insertCell(code)) return strings.inserted;
  return (await copyText(code)) ? strings.copiedInstead : strings.copyFailed;
}
