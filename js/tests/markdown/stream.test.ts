/** Markdown that streams into a real browser. */
import specification from "commonmark-spec/spec.txt?raw";
import { afterEach, describe, expect, it } from "vitest";
import { openHost } from "../../src/host.ts";
import { type MarkdownView, markdownView } from "../../src/markdown/stream.ts";
import { random, randomDocument } from "../support/documents.ts";

interface Example {
  section: string;
  markdown: string;
  html: string;
}

const tests = examples(specification);

afterEach(() => document.body.replaceChildren());

/** Return the examples of the CommonMark specification, read as its own test runner reads them. */
function examples(spec: string): Example[] {
  const found: Example[] = [];
  let section = "";
  const body = spec.replace(/^<!-- END TESTS -->[\s\S]*/m, "");
  for (const match of body.matchAll(/^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$|^#{1,6} *(.*)$/gm)) {
    const [, markdown, html, heading] = match;
    if (heading === undefined)
      found.push({ section, markdown: markdown!.replaceAll("→", "\t"), html: html!.replaceAll("→", "\t") });
    else section = heading;
  }
  return found;
}

/** Return the HTML of the blocks, without the sections around them. */
function drawn(element: HTMLElement): string {
  return [...element.querySelectorAll(":scope > .section > *")].map((block) => block.outerHTML).join("\n");
}

function once(text: string): string {
  const view = markdownView();
  view.update(text);
  view.finish();
  return drawn(view.element);
}

function streamed(text: string, step: () => number): string {
  const view = markdownView();
  for (let end = 1; end < text.length; end += step()) view.update(text.slice(0, end));
  view.update(text);
  view.finish();
  return drawn(view.element);
}

describe("streamed text ends as one look at the whole text gives", () => {
  it("for every CommonMark example, character by character", () => {
    const different = tests.filter(({ markdown }) => streamed(markdown, () => 1) !== once(markdown));
    expect(different.map((example) => example.markdown)).toEqual([]);
  });

  it("for random documents in random pieces", () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const text = randomDocument(seed);
      const next = random(seed);
      expect(
        streamed(text, () => 1 + Math.floor(next() * 40)),
        `seed ${seed}`,
      ).toBe(once(text));
    }
  });

  it("also before it is finished, up to the open end", () => {
    const text = `${randomDocument(3)}\n\nThe end.\n\nReally.`;
    const view = markdownView();
    for (let end = 1; end <= text.length; end += 7) view.update(text.slice(0, end));
    view.update(text);
    expect(view.element.textContent).toContain("Really.");
  });
});

/** Make a view on the page, with the styles that a reader sees. */
function shown(): MarkdownView {
  const { root } = openHost(document.body);
  const view = markdownView();
  root.append(view.element);
  return view;
}

const lines = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");
const LONG = {
  list: lines(150, (i) => `- item ${i} with *marks*`),
  "numbered list": lines(150, (i) => `${i + 3}. item ${i}`),
  "loose list": lines(100, (i) => `- item ${i}\n`),
  table: `| a | b |\n|---|--:|\n${lines(150, (i) => `| row ${i} | ${i * i} |`)}`,
  code: `~~~python\n${lines(150, (i) => `x = ${i}`)}~~~\n`,
  paragraph: "Words that do not end, ".repeat(1200),
  "paragraph of lines": lines(1500, () => "Words that do not end"),
  "run of marks": "_a_".repeat(3000),
  quotes: `${"> ".repeat(4000)}deep`,
  "lists in lists": `${"- ".repeat(200)}deep`,
};

describe.each(Object.entries(LONG))("a long %s", (_name, text) => {
  it.each(["\nThe end.\n", "\n\n# The end\n\n- one\n- two\n"])("ends as one look at it gives, before %j", (end) => {
    const view = shown();
    for (let length = 1; length < text.length; length += 211) view.update(text.slice(0, length));
    view.update(text + end);
    expect(view.element.textContent).toContain("The end");
    view.finish();
    expect(drawn(view.element)).toBe(once(text + end));
  });

  it("is all there while it is open", () => {
    const view = shown();
    for (let length = 1; length < text.length; length += 211) view.update(text.slice(0, length));
    view.update(text);
    const open = letters(view.element);
    view.finish();
    expect(open).toBe(letters(view.element));
  });

  function letters(element: HTMLElement): string {
    return element.textContent!.replace(/[\s>-]/g, "");
  }
});

describe("pieces of a long block", () => {
  it("have the table's columns one below the other", () => {
    const view = shown();
    for (let length = 1; length < LONG.table.length; length += 211) view.update(LONG.table.slice(0, length));
    const tables = [...view.element.querySelectorAll("table")];
    expect(tables.length).toBeGreaterThan(2);
    const edges = tables.map(({ rows }) =>
      [...rows[0]!.cells].map((cell) => Math.round(cell.getBoundingClientRect().right)),
    );
    for (const edge of edges) expect(edge).toEqual(edges[0]);
  });

  it("go on with the numbers of a list", () => {
    const view = shown();
    for (let length = 1; length < LONG["numbered list"].length; length += 211)
      view.update(LONG["numbered list"].slice(0, length));
    const lists = [...view.element.querySelectorAll("ol")];
    expect(lists.length).toBeGreaterThan(2);
    let next = 3;
    for (const list of lists) {
      expect(list.start).toBe(next);
      next += list.children.length;
    }
  });

  it("put no empty lines into code", () => {
    const view = shown();
    const lineHeight = (text: string): number => {
      view.update(text);
      return view.element.querySelector("code")!.getBoundingClientRect().height;
    };
    const one = lineHeight("~~~\nx\n");
    expect(lineHeight(`~~~\n${lines(150, () => "x")}`)).toBeCloseTo(150 * one);
    expect(lineHeight(`~~~\n${lines(149, () => "x")}open`)).toBeCloseTo(150 * one);
  });
});

it("a finished text keeps what was drawn well already, and is not drawn again", () => {
  const text = "# Title\n\nA paragraph.\n\n~~~python\nx = 1\n~~~\n\n- one\n- two\n\nThe end.\n\n---\n";
  const view = shown();
  for (let end = 1; end <= text.length; end += 3) view.update(text.slice(0, end));
  view.update(text);
  const before = [...view.element.querySelectorAll(".section > :not(hr)")];
  expect(before.length).toBe(5);
  view.finish();
  view.update(text);
  expect([...view.element.querySelectorAll(".section > :not(hr)")].map((block) => before.indexOf(block))).toEqual([
    0, 1, 2, 3, 4,
  ]);
});

it("shows what comes after a long list or table before its line is complete", () => {
  for (const text of [LONG.list, LONG.table]) {
    const view = shown();
    view.update(`${text}\nThe next par`);
    expect(view.element.textContent).toContain("The next par");
  }
});

it("text that is nested too deeply leaves what is around it alone", () => {
  const view = shown();
  view.update(`# Before\n\n${LONG.quotes}\n\n${LONG["lists in lists"]}\n\n## After`);
  view.finish();
  expect([...view.element.querySelectorAll("h1, h2")].map((heading) => heading.textContent)).toEqual([
    "Before",
    "After",
  ]);
});

it("makes room for the numbers of a long list", () => {
  const view = shown();
  const indent = (first: number): number => {
    view.update(`${first}. one\n`);
    view.finish();
    return Number.parseFloat(getComputedStyle(view.element.querySelector("ol")!).paddingInlineStart);
  };
  expect(indent(1000)).toBeGreaterThan(indent(100));
  expect(indent(100)).toBeGreaterThan(indent(10));
});

describe("CommonMark", () => {
  const plain = tests.filter(({ section, markdown }) => !(/HTML/i.test(section) || /<[a-z!?/]/i.test(markdown)));

  it("is followed in all examples without raw HTML, but for documented differences", () => {
    const wrong = plain.filter(({ markdown, html }) => text(once(markdown)) !== text(html));
    const known = (markdown: string): boolean => /\\[([]/.test(markdown); // here, `\\(` begins a formula
    expect(wrong.map(({ markdown }) => markdown).filter((markdown) => !known(markdown))).toEqual([]);
  });

  /** Return the elements and text of HTML that a reader sees, without what only we add: code bars, targets of links. */
  function text(html: string): string {
    const root = new DOMParser().parseFromString(html, "text/html").body;
    for (const bar of root.querySelectorAll(".code-bar")) bar.remove();
    for (const image of root.querySelectorAll("img")) image.replaceWith(image.alt || image.getAttribute("src")!);
    const keep = new Set([
      "P",
      "EM",
      "STRONG",
      "UL",
      "OL",
      "LI",
      "H1",
      "H2",
      "H3",
      "H4",
      "H5",
      "H6",
      "BLOCKQUOTE",
      "PRE",
      "HR",
      "BR",
    ]);
    const walk = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
      const inner = [...node.childNodes].map(walk).join("");
      return keep.has(node.nodeName) ? `<${node.nodeName}>${inner}</${node.nodeName}>` : inner;
    };
    return walk(root).replace(/\s+/g, "");
  }
});
