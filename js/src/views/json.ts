/**
 * The arguments of a tool call as values. They are JSON text that a model writes, so the text may not be complete yet.
 *
 * Rule: a number stays the text that the model wrote, and names keep their order. JavaScript would round
 * 9007199254740993, write 1.0 as 1 and move the name "1" to the front; the tool gets what stands in the text.
 */

export type Json = string | JsonNumber | boolean | null | Json[] | JsonObject;
export type JsonObject = Map<string, Json>;

/** A number, as it is written. */
export class JsonNumber {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

const TEXT = "s";
const NUMBER = "n";

/** Return the value of JSON text; undefined while it is not valid. */
export function readJson(text: string): Json | undefined {
  try {
    JSON.parse(text);
    return revived(JSON.parse(marked(text)));
  } catch {
    return undefined;
  }
}

/** Return the text with numbers as strings; the first letter of each string says what it was. */
function marked(text: string): string {
  return text.replace(/"((?:[^"\\]|\\.)*)"|-?\d[\d.eE+-]*/g, (found, words?: string) =>
    words === undefined ? `"${NUMBER}${found}"` : `"${TEXT}${words}"`,
  );
}

function revived(value: unknown): Json {
  if (typeof value === "string") return value[0] === TEXT ? value.slice(1) : new JsonNumber(value.slice(1));
  if (Array.isArray(value)) return value.map(revived);
  if (value && typeof value === "object")
    return new Map(Object.entries(value).map(([name, inner]) => [name.slice(1), revived(inner)]));
  return value as boolean | null;
}

/** Return a value as JSON text: on one line, or, with an indent, on several where it has parts. */
export function writeJson(value: Json, indent = ""): string {
  if (value instanceof JsonNumber) return value.written;
  const list = Array.isArray(value);
  if (!(list || value instanceof Map)) return JSON.stringify(value);
  const inner = indent && `${indent}  `;
  const parts = list
    ? value.map((item) => writeJson(item, inner))
    : [...value].map(([name, item]) => `${JSON.stringify(name)}: ${writeJson(item, inner)}`);
  const [open, close] = list ? "[]" : "{}";
  const line = `${open}${parts.join(", ")}${close}`;
  if (!indent || line.length < SHORT) return line;
  return `${open}${parts.map((part) => inner + part).join(",")}${indent}${close}`;
}

/** A list or an object that is shorter stays on one line. */
const SHORT = 72;

/** Return the arguments on one line, for a folded card. */
export function previewJson(text: string, length = 80): string {
  const value = readJson(text);
  const words = value instanceof Map ? [...value.values()].map(short).join(", ") : text;
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function short(value: Json): string {
  return typeof value === "string" ? value : writeJson(value);
}
