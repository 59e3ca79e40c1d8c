/**
 * Markdown text to tokens: marked's lexer with math, and with bounds so that no text can hang the page.
 *
 * Out: tokens whose `raw`s joined are the source. Never throws.
 */
import { Lexer, type MarkedOptions, type Token, type Tokens, Tokenizer } from "marked";
import { inlineMath, mathBlock, mathStart } from "./math.ts";

export type { Token, Tokens };

/** Link definitions (`[name]: url`), shared by all pieces of one text. */
export type Links = Record<string, { href: string | null; title: string | undefined }>;

/** Emphasis is quadratic in marked: a run of text that is longer, or has more marks, is shown without it. */
const MAX_INLINE = 16_384;
const MAX_MARKS = 1000;

const options = {
  gfm: true,
  breaks: false,
  tokenizer: new Tokenizer(),
  extensions: {
    childTokens: {},
    renderers: {},
    block: [mathBlock],
    startBlock: [],
    inline: [inlineMath],
    startInline: [mathStart],
  },
} as unknown as MarkedOptions;

/** Return the tokens of `source`; definitions found in it are added to `links`. */
export function lex(source: string, links: Links): Token[] {
  try {
    const lexer = new Lexer(options);
    lexer.tokens.links = links as typeof lexer.tokens.links;
    const tokens = lexer.blockTokens(source, lexer.tokens);
    for (const { src, tokens: inline } of lexer.inlineQueue) {
      if (src.length > MAX_INLINE || (src.match(/[*_]/g)?.length ?? 0) > MAX_MARKS) inline.push(plain("text", src));
      else lexer.inlineTokens(src, inline);
    }
    return [...tokens];
  } catch {
    return [plain("html", source)]; // nested too deeply for the lexer: shown as it is
  }
}

function plain(type: "text" | "html", raw: string): Token {
  return { type, raw, text: raw, block: type === "html", escaped: false } as Token;
}
