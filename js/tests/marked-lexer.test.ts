/** The cut lexer in the bundle gives the same tokens as marked itself. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import specification from "commonmark-spec/spec.txt?raw";
import * as marked from "marked";
import { describe, expect, it } from "vitest";
import { markedLexer } from "../marked-lexer.mjs";
import { inlineMath, mathBlock, mathStart } from "../src/markdown/math.ts";
import { randomDocument } from "./support/documents.ts";
import { HOSTILE } from "./support/hostile.ts";

const source = readFileSync(fileURLToPath(import.meta.resolve("marked")), "utf8");
const cut = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(await markedLexer(source))}`);

const extensions = {
  childTokens: {},
  renderers: {},
  block: [mathBlock],
  startBlock: [],
  inline: [inlineMath],
  startInline: [mathStart],
};

/** Return the tokens of `text`, called as `src/markdown/lex.ts` calls the lexer. */
function tokens({ Lexer, Tokenizer }: typeof marked, text: string): unknown {
  const lexer = new Lexer({ gfm: true, breaks: false, tokenizer: new Tokenizer(), extensions } as marked.MarkedOptions);
  lexer.blockTokens(text, lexer.tokens);
  for (const { src, tokens: inline } of lexer.inlineQueue) lexer.inlineTokens(src, inline);
  return { ...lexer.tokens };
}

describe("the cut lexer gives the same tokens", () => {
  const examples = [...specification.matchAll(/^`{32} example\n([\s\S]*?)^\.\n/gm)].map((match) => match[1]!);
  const documents = Array.from({ length: 300 }, (_, seed) => randomDocument(seed + 1));

  it.each([
    ["the examples of CommonMark", examples.map((example) => example.replaceAll("→", "\t"))],
    ["the whole specification", [specification]],
    ["random documents", documents],
    ["random documents in a quote", documents.map((text) => text.replace(/^/gm, "> "))],
    ["random documents in a list", documents.map((text) => text.replace(/^/gm, "  ").replace(/^ /, "-"))],
    ["hostile text", HOSTILE],
  ])("of %s", (_name, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(tokens(cut, text), text).toEqual(tokens(marked, text));
  });
});

describe("a marked that looks different is an error", () => {
  it.each([
    [
      "an option is read once more",
      source.replace("this.options.pedantic", "this.options.pedantic||this.options.pedantic"),
    ],
    [
      "a regular expression is written differently",
      source.replaceAll("percentDecode:/%25/g", "percentDecode:/%2[5]/g"),
    ],
    ["there is no lexer", "export {};"],
  ])("when %s", async (_name, other) => {
    expect(other).not.toBe(source);
    await expect(markedLexer(other)).rejects.toThrow("marked looks different now");
  });
});
