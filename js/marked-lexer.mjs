// Cuts marked down to its lexer with the one set of options that we use (ADR 0013).
//
// In: the text of marked's ES module, in the version that is installed. Out: a module of about half the size that
// exports `Lexer` and `Tokenizer`.
//
// Rules: text that is not exactly where we expect it is an error, so that a person looks at each new version of marked.
// `tests/marked-lexer.test.ts` checks that the tokens stay the same.
import { transform } from "esbuild";
import { Lexer } from "marked";

const NOTICE = "/*! marked: (c) 2018-2026 MarkedJS, (c) 2011-2018 Christopher Jeffrey, MIT License */";

/** How often a text is in the module, the text, its replacement. esbuild then removes what has become unreachable. */
const CUTS = [
  // What follows the lexer: the renderer, the parser, and an instance that would keep everything in the bundle.
  [1, /var I=class\{options;parser;.*/s, "export{w as Lexer,_ as Tokenizer};"],
  // The default options; we never use them.
  [1, /^.*?(?=function D\()/s, ""],
  [2, /(?<=this\.options=e)\|\|S/, ""],
  // The lexer's other entries; we only call `blockTokens` and `inlineTokens`.
  [1, /static get rules\(\)\{.*?(?=blockTokens\(e,t=)/s, ""],
  // The code that assembles the regular expressions for each set of options when the module is loaded.
  [1, /function g\(.*?(?=O=\{)/s, "var "],
  [1, /,Ge=\/.*?;(?=var vt=)/s, ";"],
  [1, /let t=\{other:O,block:ee.*?this\.tokenizer\.rules=t/s, "this.tokenizer.rules={...RULES,other:O}"],
  // The options: those we set, and those we do not set.
  [2, /this\.options\.gfm/, "true"],
  [21, /this\.options\.(?:pedantic|silent)/, "false"],
  [3, /this\.options\.(?:hooks\?\.emStrongMask|extensions\?\.startBlock)/, "undefined"],
  [1, /this\.tokenizer\.\w+===_\.prototype\.\w+/, "true"],
  [2, /this\.tokenizer\.\w+!==_\.prototype\.\w+/, "false"],
];

/** Names that only this module uses, so that they can be shortened; the names of the regular expressions are others. */
const PRIVATE = /^(?:lastPossible\w+|maskedSrc|linkEmitted|linkParenPossible|infiniteLoopError|linkInText)$/;

/** Return `source`, marked's ES module, cut down to the lexer. */
export async function markedLexer(source) {
  const expressions = new Lexer().tokenizer.rules;
  const lexer = CUTS.reduce((rest, [times, what, by]) => replace(rest, times, what, by), source);
  const { code } = await transform(lexer, { minifySyntax: true, minifyWhitespace: true, treeShaking: true });
  const whole = withExpressions(code, expressions);
  const names = new RegExp(`^(?:${Object.keys(expressions.other).join("|")})$|${PRIVATE.source}`);
  const result = await transform(whole, { minify: true, mangleProps: names });
  return `${NOTICE}\n${result.code}`;
}

/** Remove unused expressions from the table that is in the code; write the other two tables out in full. */
function withExpressions(code, { block, inline, other }) {
  const isUsed = ([name]) => new RegExp(`\\.${name}\\b`).test(code);
  const shared = sharedParts(block);
  const table = (rules) =>
    Object.entries(rules)
      .filter(isUsed)
      .map(([name, rule]) => `${name}:${literal(rule, shared)}`);
  let kept = code;
  for (const entry of Object.entries(other)) {
    if (entry[1] instanceof RegExp && !isUsed(entry)) kept = replace(kept, 1, `${entry.join(":")},`, "");
  }
  const parts = shared.map(([name, part], index) => `${name}=${text(part, shared.slice(index + 1))}`).reverse();
  return `var ${parts},RULES={block:{${table(block)}},inline:{${table(inline)}}};${kept}`;
}

/** Return the parts that several expressions contain, largest first: a table, HTML, names of block elements. */
function sharedParts({ table: { source } }) {
  const [html] = / \{0,3\}\(\?:<.*?CDATA\\\[\)/.exec(source);
  const [names] = /address\|[\w[\]|-]*/.exec(html);
  return [
    ["TABLE", source.slice(1)],
    ["HTML", html],
    ["he", names],
  ]; // marked's own name for them is `he`
}

function replace(source, times, what, by) {
  const pieces = source.split(what);
  if (pieces.length - 1 === times) return pieces.join(by);
  throw new Error(`marked looks different now, see marked-lexer.mjs: ${what} is there ${pieces.length - 1} times.`);
}

/** Return a regular expression as source that refers to the shared parts. */
function literal({ source, flags }, shared) {
  const [, smallest] = shared.at(-1);
  return source.includes(smallest) ? `new RegExp(${text(source, shared)},"${flags}")` : `/${source}/${flags}`;
}

/** Return a string as source that is put together from the shared parts. */
function text(string, [[name, part] = [], ...smaller]) {
  if (!name) return JSON.stringify(string);
  return string
    .split(part)
    .map((piece) => text(piece, smaller))
    .join(`+${name}+`);
}
