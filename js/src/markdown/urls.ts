/** Which addresses in a model's text may be used, and for what. All others stay text. */

const LINK_SCHEMES = new Set(["http:", "https:", "mailto:"]);
const IMAGE_DATA = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i;
// Browsers skip control characters and spaces when they look for the scheme, so we remove them first.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for them
const SKIPPED = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;

/** Return the address of a link that a person may follow, or undefined. */
export function linkUrl(href: string): string | undefined {
  return LINK_SCHEMES.has(schemeOf(href)) ? href.trim() : undefined;
}

/** Return an image's address and whether to ask before loading it; undefined if it must not be loaded at all. */
export function imageUrl(href: string): { url: string; ask: boolean } | undefined {
  if (IMAGE_DATA.test(href)) return { url: href, ask: false };
  const scheme = schemeOf(href);
  return scheme === "http:" || scheme === "https:" ? { url: href.trim(), ask: true } : undefined;
}

/** Return the host of an absolute address, to show it to a person. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return "?";
  }
}

function schemeOf(href: string): string {
  try {
    return new URL(href.replace(SKIPPED, "")).protocol;
  } catch {
    return "";
  }
}
