/** The clipboard, with a way around browsers that keep it from a page. */
import { h } from "./dom.ts";

/** Copy text to the clipboard; return whether that worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text); // a page without HTTPS has no `navigator.clipboard`
  }
}

function copyBySelection(text: string): boolean {
  const area = h("textarea", { style: "position:fixed;opacity:0" });
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
