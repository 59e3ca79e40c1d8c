/**
 * Colours for code, line by line. A line needs to know only one number of the lines before it, so code that grows costs
 * as much as its new lines.
 *
 * In: a line, and which span the line before left open. Out: pieces with a class, and which span is open now. It
 * recognizes comments, strings, numbers, keywords and names that are defined or called; it does not parse.
 */

export type Piece = [className: "" | "k" | "s" | "c" | "n" | "f" | "b" | "d", text: string];

interface Grammar {
  words: Set<string>;
  constants: Set<string>;
  /** Matches one piece; the name of the group that matched says of which kind it is. */
  pattern: RegExp;
  /** What may extend over several lines: how it begins, how it ends, and its kind. */
  spans: readonly Span[];
  ignoreCase: boolean;
}

interface Span {
  open: string;
  close: string;
  kind: "s" | "c";
}

const DOUBLE = String.raw`"(?:[^"\\\n]|\\.)*(?:"|$)`;
const SINGLE = String.raw`'(?:[^'\\\n]|\\.)*(?:'|$)`;
const BACKTICK: Span = { open: "`", close: "`", kind: "s" };
const BLOCK_COMMENT: Span = { open: "/*", close: "*/", kind: "c" };
const CONSTANTS = "true false null None True False nil undefined NaN NULL TRUE FALSE NA Inf this self super";

function grammar(
  words: string,
  comment: string,
  spans: readonly Span[] = [],
  { strings = [DOUBLE, SINGLE], ignoreCase = false, decorator = "" } = {},
): Grammar {
  const openers = spans.map((span) => escaped(span.open)).join("|") || "(?!)";
  const pattern = [
    `(?<span>${openers})`,
    `(?<comment>${comment}.*)`,
    `(?<string>${strings.join("|")})`,
    `(?<decorator>${decorator || "(?!)"})`,
    String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)\b)`,
    String.raw`(?<name>[\p{L}_$][\p{L}\p{N}_$]*(?<call>(?=\s*\())?)`,
  ].join("|");
  const set = (text: string): Set<string> => new Set(text.split(" "));
  return { words: set(words), constants: set(CONSTANTS), pattern: new RegExp(pattern, "uy"), spans, ignoreCase };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

const C_WORDS =
  "abstract as async await bool boolean break byte case catch char class const constexpr continue crate debugger " +
  "declare default defer delete do double else enum export extends extern final finally float fn for foreach from " +
  "func function get go if impl implements import in inline instanceof int interface internal is let long loop " +
  "match mod module move mut namespace new of operator out override package private protected pub public readonly " +
  "record ref return set short signed sizeof static string struct switch template throw trait try type typedef " +
  "typeof union unsafe unsigned use using val var virtual void volatile when where while with yield";
const SQL_WORDS =
  "add all alter and any as asc begin between by case cast check column commit constraint create cross database " +
  "default delete desc distinct drop else end exists explain false foreign from full grant group having if in index " +
  "inner insert intersect into is join key left like limit not null offset on or order outer over partition primary " +
  "references right rollback row rows select set table then to true union unique update using values view when " +
  "where window with";

const PYTHON = grammar(
  "and as assert async await break case class continue def del elif else except finally for from global if import " +
    "in is lambda match nonlocal not or pass raise return try while with yield",
  "#",
  [
    { open: '"""', close: '"""', kind: "s" },
    { open: "'''", close: "'''", kind: "s" },
  ],
  { decorator: String.raw`@[\w.]+|^[%!]{1,2}\w+` },
);
const C_LIKE = grammar(C_WORDS, "//", [BLOCK_COMMENT, BACKTICK], { decorator: String.raw`@\w+|#\[.*?\]|^\s*#\w+` });
const SHELL = grammar(
  "if then else elif fi for while until do done case esac in function return local export source set unset alias " +
    "echo cd exit sudo",
  "#",
  [],
  { decorator: String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+` },
);
const SQL = grammar(SQL_WORDS, "--", [BLOCK_COMMENT], { ignoreCase: true });
const R = grammar("break else for function if in next repeat return while library require", "#", [BACKTICK]);
const JULIA = grammar(
  "abstract baremodule begin break catch const continue do else elseif end export finally for function global if " +
    "import in let local macro module mutable primitive quote return struct try type using where while",
  "#",
  [{ open: '"""', close: '"""', kind: "s" }],
  { decorator: String.raw`@\w+` },
);
const RUBY = grammar(
  "alias and begin break case class def do else elsif end ensure for if in module next not or redo rescue retry " +
    "return then undef unless until when while yield require puts attr_accessor",
  "#",
  [],
  { decorator: String.raw`:\w+|@{1,2}\w+` },
);
const DATA = grammar("", "(?:#|//)", [BLOCK_COMMENT], {
  decorator: String.raw`^\s*-?\s*["']?[\w.-]+["']?(?=\s*[:=](?:\s|$))|"(?:[^"\\]|\\.)*"(?=\s*:)|^\s*\[.*\]\s*$`,
});
const MARKUP = grammar("", "(?!)", [{ open: "<!--", close: "-->", kind: "c" }], {
  decorator: String.raw`<\/?[\w:-]+|\/?>|&\w+;`,
});
const CSS = grammar("", "(?!)", [BLOCK_COMMENT], { decorator: String.raw`[\w-]+(?=\s*:)|[.#@][\w-]+` });

const LANGUAGES = new Map<string, Grammar>(
  (
    [
      [PYTHON, "python py python3 ipython pycon"],
      [C_LIKE, "javascript js jsx typescript ts tsx java c cpp c++ cc h hpp csharp cs go golang rust rs kotlin swift"],
      [C_LIKE, "php scala dart zig objective-c groovy"],
      [SHELL, "bash sh shell zsh console dockerfile docker makefile make powershell ps1"],
      [SQL, "sql sqlite postgresql postgres mysql duckdb plsql"],
      [R, "r"],
      [JULIA, "julia jl lua elixir"],
      [RUBY, "ruby rb perl"],
      [DATA, "json jsonc json5 yaml yml toml ini cfg properties env"],
      [MARKUP, "html xml svg xhtml vue svelte"],
      [CSS, "css scss less"],
    ] as const
  ).flatMap(([rules, names]) => names.split(" ").map((name) => [name, rules] as const)),
);

/** Colours a line; `open` is what the line before has returned, 0 for the first. */
export type Colour = (line: string, open: number) => [Piece[], number];

/** Return the function that colours a line of `language`; undefined if we do not know the language. */
export function highlighter(language: string): Colour | undefined {
  const name = language.toLowerCase();
  if (name === "diff" || name === "patch") return diffLine;
  const found = LANGUAGES.get(name);
  return found && ((line, open) => highlightLine(found, line, open));
}

const DIFF_KINDS = new Map<string, Piece[0]>([
  ["+", "s"],
  ["-", "d"],
  ["@", "k"],
]);

function diffLine(line: string): [Piece[], number] {
  return [[[DIFF_KINDS.get(line.charAt(0)) ?? "", line]], 0];
}

/** `opened`: 0, or 1 + the index of the span that the line before left open. */
function highlightLine(rules: Grammar, line: string, opened: number): [Piece[], number] {
  const pieces: Piece[] = [];
  let position = 0;
  let open = opened > 0 ? rules.spans[opened - 1] : undefined;
  let spanStart = 0;
  while (position < line.length || open) {
    if (open) {
      const end = line.indexOf(open.close, position);
      if (end < 0) {
        push(pieces, open.kind, line.slice(spanStart));
        return [pieces, 1 + rules.spans.indexOf(open)];
      }
      position = end + open.close.length;
      push(pieces, open.kind, line.slice(spanStart, position));
      open = undefined;
      continue;
    }
    rules.pattern.lastIndex = position;
    const match = rules.pattern.exec(line);
    if (!match?.[0]) {
      push(pieces, "", line[position]!);
      position += 1;
      continue;
    }
    spanStart = position;
    position += match[0].length;
    if (match.groups!.span) open = rules.spans.find((span) => span.open === match[0]);
    else push(pieces, kindOf(rules, match), match[0]);
  }
  return [pieces, 0];
}

function kindOf(rules: Grammar, match: RegExpExecArray): Piece[0] {
  const { comment, string, decorator, number, name, call } = match.groups!;
  if (comment !== undefined) return "c";
  if (string !== undefined) return "s";
  if (decorator !== undefined) return "d";
  if (number !== undefined) return "n";
  const word = rules.ignoreCase ? name!.toLowerCase() : name!;
  if (rules.words.has(word)) return "k";
  if (rules.constants.has(word)) return "b";
  return call === undefined ? "" : "f";
}

function push(pieces: Piece[], kind: Piece[0], text: string): void {
  const last = pieces.at(-1);
  if (last && last[0] === kind) last[1] += text;
  else if (text) pieces.push([kind, text]);
}
