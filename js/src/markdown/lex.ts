/**
 * Markdown text to tokens: marked's lexer with math, and with bounds so that no text can hang the page.
 *
 * Out: tokens whose `raw`s joined are the source. Never throws.
 */
import { Lexer, type MarkedOptions, type Token, Tokenizer, type Tokens } from "marked";
import { inlineMath, mathBlock, mathStart } from "./math.ts";

export type { Token, Tokens } from "marked";

/** Link definitions (`[name]: url`), shared by all pieces of one text. */
export type Links = Record<string, { href: string | null; title: string | undefined }>;

/** Emphasis is quadratic in marked: a run of text that is longer, or has more marks, is shown without it. */
const MAX_INLINE = 16_384;
const MAX_MARKS = 1000;

/** Quotes and lists in each other: deeper ones are shown as they are written, and the lexer's stack does not end. */
const MAX_NESTED = 32;

class BoundedTokenizer extends Tokenizer {
  #depth = 0;

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#nested(() => super.blockquote(source));
  }

  override list(source: string): Tokens.List | undefined {
    return this.#nested(() => super.list(source));
  }

  #nested<T>(read: () => T): T | undefined {
    if (this.#depth >= MAX_NESTED) return undefined;
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

const options = {
  gfm: true,
  breaks: false,
  tokenizer: new BoundedTokenizer(),
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
      if (isPlain(src)) inline.push(plain("text", src));
      else lexer.inlineTokens(src, inline);
    }
    return [...tokens];
  } catch {
    return [plain("html", source)]; // nested too deeply for the lexer: shown as it is
  }
}

/** Whether a run of text is too long for its marks to be looked for. */
export function isPlain(text: string): boolean {
  return text.length > MAX_INLINE || (text.match(/[*_]/g)?.length ?? 0) > MAX_MARKS;
}

/** How many of the first tokens can no longer change: those before a later block with a complete line. */
export function settledCount(tokens: readonly Token[], source: string): number {
  let position = 0;
  let count = 0;
  for (const [index, token] of tokens.entries()) {
    if (!source.startsWith(token.raw, position)) break; // the lexer changed the text: wait for the end
    if (index > 0 && token.type !== "space" && source.indexOf("\n", position) >= 0) count = index;
    position += token.raw.length;
  }
  return count;
}

function plain(type: "text" | "html", raw: string): Token {
  return { type, raw, text: raw, block: type === "html", escaped: false } as Token;
}
