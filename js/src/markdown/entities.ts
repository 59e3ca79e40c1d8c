/** Character references (`&amp;`, `&#8212;`) in text. */

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;
const names = new Map<string, string>();

/** Replace the character references in `text`; a name that does not exist is left as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named(all);
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16);
    const valid = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
    return valid ? String.fromCodePoint(code) : "\ufffd";
  });
}

/** Ask the browser, which knows all names, once for each. The pattern gives its parser only letters and digits. */
function named(reference: string): string {
  let text = names.get(reference);
  if (text === undefined) {
    try {
      text = new DOMParser().parseFromString(reference, "text/html").documentElement.textContent ?? reference;
    } catch {
      text = reference; // the page's security policy forbids parsing
    }
    names.set(reference, text);
  }
  return text;
}
