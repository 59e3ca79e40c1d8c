/**
 * The arguments of a tool call, made readable. They are JSON text that a model writes, so the text may not be complete
 * yet.
 */

/** Return `text` with line breaks and indents, or unchanged while it is not valid JSON. */
export function formatJson(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return isEmpty(value) ? "" : JSON.stringify(value, null, 2);
  } catch {
    return text;
  }
}

/** Return the arguments on one line, for a folded card. */
export function previewJson(text: string, length = 80): string {
  let words = text;
  try {
    const value: unknown = JSON.parse(text);
    if (value && typeof value === "object") words = Object.values(value).map(short).join(", ");
  } catch {
    // The model is still writing: show the text itself.
  }
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function short(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
