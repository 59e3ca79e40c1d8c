// Of marked we use the lexer, with one set of options; this cuts its module down to that (ADR 0013).
//
// In: the text of marked's ES module, of the version that is installed. Out: a module of about half the size that
// exports `Lexer` and `Tokenizer`. Rules: what is not exactly where it is expected is an error, so that a person
// looks at a new version of marked; `tests/marked-lexer.test.ts` holds that the tokens stay the same.
import { transform } from "esbuild";
import { Lexer } from "marked";

const NOTICE = "/*! marked: (c) 2018-2026 MarkedJS, (c) 2011-2018 Christopher Jeffrey, MIT License */";

/** How often something is in the module, what it is, what it becomes. Constant conditions are left to esbuild. */
const CUTS = [
  // After the lexer: the renderer, the parser, and a ready-made instance, which keeps everything alive.
  [1, /var I=class\{options;parser;.*/s, "export{w as Lexer,_ as Tokenizer};"],
  // Default options, which we never use.
  [1, /^.*?(?=function D\()/s, ""],
  [2, /(?<=this\.options=e)\|\|S/, ""],
  // Of the lexer we call `blockTokens` and `inlineTokens`.
  [1, /static get rules\(\)\{.*?(?=blockTokens\(e,t=)/s, ""],
  // Regular expressions: pieces that are put together when the module is loaded, for each set of options.
  [1, /function g\(.*?(?=O=\{)/s, "var "],
  [1, /,Ge=\/.*?;(?=var vt=)/s, ";"],
  [1, /let t=\{other:O,block:ee.*?this\.tokenizer\.rules=t/s, "this.tokenizer.rules={...RULES,other:O}"],
  // The options we set, and those we do not.
  [2, /this\.options\.gfm/, "true"],
  [21, /this\.options\.(?:pedantic|silent)/, "false"],
  [3, /this\.options\.(?:hooks\?\.emStrongMask|extensions\?\.startBlock)/, "undefined"],
  [1, /this\.tokenizer\.\w+===_\.prototype\.\w+/, "true"],
  [2, /this\.tokenizer\.\w+!==_\.prototype\.\w+/, "false"],
];

/** Names that are used in that module only, beside those of the regular expressions. */
const PRIVATE = /^(?:lastPossible\w+|maskedSrc|linkEmitted|linkParenPossible|infiniteLoopError|linkInText)$/;

/** Return `source` cut down to the lexer. */
export async function markedLexer(source) {
  const expressions = new Lexer().tokenizer.rules;
  const lexer = CUTS.reduce((rest, [times, what, by]) => replace(rest, times, what, by), source);
  const { code } = await transform(lexer, { minifySyntax: true, minifyWhitespace: true, treeShaking: true });
  const whole = withExpressions(code, expressions);
  const names = new RegExp(`^(?:${Object.keys(expressions.other).join("|")})$|${PRIVATE.source}`);
  const result = await transform(whole, { minify: true, mangleProps: names });
  return `${NOTICE}\n${result.code}`;
}

/** Drop the expressions that are not used any more from the one table; write those of the other two as they are. */
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

/** What several of the expressions contain, the largest first: a table, HTML, and the names of HTML's block elements. */
function sharedParts({ table: { source } }) {
  const [html] = / \{0,3\}\(\?:<.*?CDATA\\\[\)/.exec(source);
  const [names] = /address\|[\w[\]|-]*/.exec(html);
  return [
    ["TABLE", source.slice(1)],
    ["HTML", html],
    ["he", names],
  ]; // `he` is marked's own name for them
}

function replace(source, times, what, by) {
  const pieces = source.split(what);
  if (pieces.length - 1 === times) return pieces.join(by);
  throw new Error(`marked looks different now, see marked-lexer.mjs: ${what} is there ${pieces.length - 1} times.`);
}

/** A regular expression as source; what it shares with others is written once. */
function literal({ source, flags }, shared) {
  const [, smallest] = shared.at(-1);
  return source.includes(smallest) ? `new RegExp(${text(source, shared)},"${flags}")` : `/${source}/${flags}`;
}

/** A string as source, put together from the shared parts. */
function text(string, [[name, part] = [], ...smaller]) {
  if (!name) return JSON.stringify(string);
  return string
    .split(part)
    .map((piece) => text(piece, smaller))
    .join(`+${name}+`);
}
