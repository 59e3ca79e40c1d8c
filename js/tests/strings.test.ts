/** Every text that a person reads is in `strings.ts`, so that one file is all a translation needs. */
import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const SOURCES = new URL("../src/", import.meta.url);
const TABLE = "strings.ts";
const FILES = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".gen.ts") && !file.endsWith(".d.ts") && file !== TABLE,
);
const READ_ATTRIBUTES = new Set(["aria-label", "aria-description", "title", "placeholder", "alt"]);
const READ_PROPERTIES = new Set(["textContent", "innerText", "title", "placeholder", "alt", "ariaLabel"]);
/** Functions that show text, and the index of their first argument that is shown. */
const SHOWING: Record<string, number> = { h: 2, setText: 1, append: 0, prepend: 0, replaceChildren: 0 };

interface AstNode {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is AstNode => typeof (value as AstNode | null)?.type === "string";
const within = (node: AstNode): AstNode[] => Object.values(node).flat().filter(isNode);
const all = (node: AstNode): AstNode[] => [node, ...within(node).flatMap(all)];
const nameOf = (node: unknown): unknown => {
  const { type, name, value, property } = node as AstNode;
  return type === "MemberExpression" ? nameOf(property) : (name ?? value);
};

/** Return the expressions in a node whose value a person reads. */
function shown(node: AstNode): AstNode[] {
  if (node.type === "CallExpression")
    return (node.arguments as AstNode[]).slice(SHOWING[nameOf(node.callee) as string] ?? Number.POSITIVE_INFINITY);
  if (node.type === "Property" && READ_ATTRIBUTES.has(nameOf(node.key) as string)) return [node.value as AstNode];
  if (node.type === "AssignmentExpression" && READ_PROPERTIES.has(nameOf(node.left) as string))
    return [node.right as AstNode];
  return [];
}

/** Return the literal texts with letters that an expression may have as its value. */
function texts(node: AstNode): string[] {
  const inner = (...fields: string[]): string[] =>
    fields.flatMap((field) => [node[field]].flat().filter(isNode).flatMap(texts));
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" && /\p{L}/u.test(node.value) ? [node.value] : [];
    case "TemplateElement":
      return texts({ type: "Literal", value: (node.value as { cooked: string }).cooked });
    case "TemplateLiteral":
      return inner("quasis", "expressions");
    case "ConditionalExpression":
      return inner("consequent", "alternate");
    case "LogicalExpression":
    case "BinaryExpression":
      return inner("left", "right");
    case "ArrayExpression":
      return inner("elements");
    default:
      return [];
  }
}

const literals = (source: string): string[] =>
  all(parseSync("source.ts", source).program as unknown as AstNode)
    .flatMap(shown)
    .flatMap(texts);

describe("texts", () => {
  it("are found wherever they can be shown", () => {
    const source = `
      h("p", { class: "note", title: "one" }, "two", busy && \`three \${count}\`);
      setText(element, busy ? "four" : strings.five);
      setAttributes(element, { "aria-label": first ?? "six", class: "seven" });
      element.textContent = "eight";
      list.append(element, "nine", " · ");`;
    expect(literals(source)).toEqual(["two", "three ", "one", "four", "six", "eight", "nine"]);
  });

  it.each(FILES)("of %s are in the table", (file) => {
    expect(literals(readFileSync(new URL(file, SOURCES), "utf8"))).toEqual([]);
  });

  it("are in one table", () => {
    const tables = FILES.filter((file) =>
      /\b(?:const|let) strings\b/.test(readFileSync(new URL(file, SOURCES), "utf8")),
    );
    expect(tables).toEqual([]);
  });
});
