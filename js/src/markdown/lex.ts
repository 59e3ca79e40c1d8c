/**
 * From Markdown text to tokens: marked's lexer with formulas added, and with limits so that no text can block the page.
 *
 * Out: tokens; their `raw` strings joined are the source. It never throws.
 */
import { Lexer, type MarkedOptions, type Token, Tokenizer, type Tokens } from "marked";
import { inlineMath, mathBlock, mathStart } from "./math.ts";

export type { Token, Tokens } from "marked";

/** The link definitions (`[name]: url`) of one text; all its pieces share them. */
export type Links = Record<string, { href: string | null; title: string | undefined }>;

/** marked's search for emphasis takes quadratic time, so text that is longer or has more marks is shown without. */
const MAX_INLINE = 16_384;
const MAX_MARKS = 1000;

/** Quotes and lists nested deeper are shown as their source: the lexer's recursion must not overflow the stack. */
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
    return [plain("html", source)]; // nested too deeply for the lexer
  }
}

/** Whether a text is too long, or has too many marks, to search it for emphasis. */
export function isPlain(text: string): boolean {
  return text.length > MAX_INLINE || (text.match(/[*_]/g)?.length ?? 0) > MAX_MARKS;
}

/** Return how many of the first tokens are settled: those followed by a block that has a complete line. */
export function settledCount(tokens: readonly Token[], source: string): number {
  let position = 0;
  let count = 0;
  for (const [index, token] of tokens.entries()) {
    // The lexer has changed the text, so nothing is certain before its end.
    if (!source.startsWith(token.raw, position)) break;
    if (index > 0 && token.type !== "space" && source.indexOf("\n", position) >= 0) count = index;
    position += token.raw.length;
  }
  return count;
}

function plain(type: "text" | "html", raw: string): Token {
  return { type, raw, text: raw, block: type === "html", escaped: false } as Token;
}
