/** Plain text that grows. */
import { expect, it } from "vitest";
import { plainText } from "../../src/views/plain.ts";
import { random } from "../support/documents.ts";

const TEXTS = {
  lines: "a line of some output\n".repeat(2000),
  "empty lines": "\n".repeat(5000),
  "one long line": "word ".repeat(10_000),
  "no spaces": "x".repeat(30_000),
  "long and short lines": `${"y".repeat(20_000)}\n${"z\n".repeat(3000)}`,
  emoji: "👩🏽‍🔬".repeat(5000),
};

it.each(Object.entries(TEXTS))("%s: it is what was written, in blocks that stay short", (_name, text) => {
  const view = plainText();
  const next = random(1);
  for (let end = 0; end < text.length; end += Math.floor(next() * 500)) view.update(text.slice(0, end));
  view.update(text);
  expect(view.element.textContent).toBe(text);
  const blocks = [...view.element.children].map((block) => block.textContent!);
  expect(Math.max(...blocks.map((block) => block.length))).toBeLessThanOrEqual(8000);
  for (const block of blocks) expect(block.isWellFormed()).toBe(true);
});

it("grows at its end only: what was there stays", () => {
  const view = plainText();
  view.update(TEXTS.lines);
  const first = view.element.firstElementChild;
  view.update(`${TEXTS.lines}more`);
  expect(view.element.firstElementChild).toBe(first);
  view.update("other");
  expect(view.element.textContent).toBe("other");
});
