/**
 * The arguments of a tool call, as a person reads them: each by its name, text with its line breaks, code in colours.
 *
 * In: JSON text that may not be complete yet. Out: an element.
 *
 * Rule: what is read is what runs. Nothing is cut or out of sight: lines are wrapped, a long value scrolls in its box
 * and says how long it is. Hidden characters are marked, and text that looks like a number has quotes.
 */
import { h, setText } from "../dom/dom.ts";
import { revealHidden } from "../dom/reveal.ts";
import type { codeBlock as CodeBlock } from "../markdown/code.ts";
import { panelStrings as strings } from "../strings.ts";
import { type Json, type JsonObject, readJson, writeJson } from "./json.ts";
import { plainText } from "./plain.ts";

export interface ArgumentsView {
  element: HTMLElement;
  update(text: string): void;
}

/** A value that has more lines, or more characters, says how long it is. */
const MANY_LINES = 12;
const MANY_CHARACTERS = 900;
/** A text inside a value that is longer, or has lines, is shown by its own name. */
const LONG_TEXT = 60;

/** Make the view of one call's arguments. The component's own `codeBlock` shows code: it knows when colours come. */
export function argumentsView(codeBlock: typeof CodeBlock): ArgumentsView {
  const element = h("div", { class: "arguments" });
  let growing: ReturnType<typeof plainText> | undefined;
  let shown: string | undefined;

  function drawText(text: string): void {
    if (!growing) {
      growing = plainText("plain output");
      element.replaceChildren(growing.element);
    }
    growing.update(text);
  }

  return {
    element,
    update(text) {
      if (text === shown) return;
      shown = text;
      const values = readJson(text);
      if (!(values instanceof Map)) return drawText(text);
      growing = undefined;
      if (values.size === 0) setText(element, strings.noArguments);
      else element.replaceChildren(list(values, codeBlock));
      revealHidden(element);
    },
  };
}

function list(values: JsonObject, codeBlock: typeof CodeBlock): HTMLElement {
  const element = h("dl");
  for (const [name, value] of values) {
    const text = typeof value === "string" ? value.replace(/\r\n/g, "\n") : writeJson(value, "\n");
    const parts = partsOf(value);
    const lines = text.split("\n").length;
    const long = !parts && (text.length > MANY_CHARACTERS || lines > MANY_LINES);
    const shown = parts ? list(parts, codeBlock) : textView(name, value, text, codeBlock);
    element.append(h("dt", {}, name, long && h("small", {}, strings.sizeOf(lines, text.length))), h("dd", {}, shown));
  }
  return element;
}

/** Return the parts of a value that has text which is better read by itself; undefined if it has none. */
function partsOf(value: Json): JsonObject | undefined {
  if (!hasLongText(value)) return undefined;
  if (Array.isArray(value)) return new Map(value.map((item, index) => [String(index + 1), item]));
  return value instanceof Map ? value : undefined;
}

function hasLongText(value: Json): boolean {
  if (typeof value === "string") return value.includes("\n") || value.length > LONG_TEXT;
  return (Array.isArray(value) || value instanceof Map) && [...value.values()].some(hasLongText);
}

function textView(name: string, value: Json, text: string, codeBlock: typeof CodeBlock): HTMLElement {
  const language = typeof value === "string" ? languageOf(name, text) : undefined;
  if (language !== undefined) return codeBlock(language, text, revealHidden);
  const view = plainText("plain output");
  view.update(typeof value === "string" && UNCLEAR.test(text) ? JSON.stringify(text) : text);
  view.element.tabIndex = 0; // its box may scroll
  return view.element;
}

/** A text that could be taken for nothing, or for a value that is no text. */
const UNCLEAR = /^(?:\s.*|.*\s|-?\d[\d.eE+-]*|true|false|null|".*"|)$/;

const SQL =
  /^\s*(?:--.*\n\s*)*(?:select\b[\s\S]+\bfrom\b|insert\s+into|update\s+\S+\s+set|delete\s+from|with\s+\w+\s+as\s*\(|(?:create|drop|alter|truncate)\s+(?:or\s+replace\s+)?(?:temp\w*\s+)?(?:table|view|index|schema|database)\b)/i;
const PYTHON =
  /^\s*(?:import [\w.]+(?: as \w+)?$|from [\w.]+ import |(?:def|class) \w+[(:]|(?:for|if|while|with) .*:$|print\(|%{1,2}\w)/m;
const LANGUAGES: [name: RegExp, language: string][] = [
  [/sql|statement/, "sql"],
  [/bash|shell|^(?:sh|cmd|commands?)$/, "bash"],
  [/javascript|^js$/, "javascript"],
  [/html/, "html"],
  [/^(?:code|source|script|snippet|expr(?:ession)?)$|_code$|python/, "python"],
];

/** Return the language of an argument that is code, by its looks or its name. */
function languageOf(name: string, text: string): string | undefined {
  if (SQL.test(text)) return "sql";
  if (PYTHON.test(text)) return "python";
  if (/^[{[]/.test(text) && readJson(text) !== undefined) return "json";
  const named = LANGUAGES.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  // A code such as "A-17" and the source "a newspaper" are no code.
  return named !== "python" || /[\n=(){};]/.test(text) ? named : undefined;
}
