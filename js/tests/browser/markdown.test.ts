/** Markdown as it streams, in a real browser. */
import specification from "commonmark-spec/spec.txt?raw";
import { describe, expect, it } from "vitest";
import { markdownView } from "../../src/markdown/stream.ts";
import { random, randomDocument } from "./documents.ts";

interface Example {
  section: string;
  markdown: string;
  html: string;
}

const tests = examples(specification);

/** The examples of the CommonMark specification, as its own test runner reads them. */
function examples(spec: string): Example[] {
  const found: Example[] = [];
  let section = "";
  const body = spec.replace(/^<!-- END TESTS -->[\s\S]*/m, "");
  for (const match of body.matchAll(/^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$|^#{1,6} *(.*)$/gm)) {
    const [, markdown, html, heading] = match;
    if (heading !== undefined) section = heading;
    else found.push({ section, markdown: markdown!.replaceAll("→", "\t"), html: html!.replaceAll("→", "\t") });
  }
  return found;
}

/** The HTML of the blocks, whatever section they are in. */
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
      expect(streamed(text, () => 1 + Math.floor(next() * 40)), `seed ${seed}`).toBe(once(text));
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

describe("CommonMark", () => {
  const plain = tests.filter(({ section, markdown }) => !/HTML/i.test(section) && !/<[a-z!?/]/i.test(markdown));

  it("is followed in all examples without raw HTML, but for documented differences", () => {
    const wrong = plain.filter(({ markdown, html }) => text(once(markdown)) !== text(html));
    const known = (markdown: string): boolean => /\\[([]/.test(markdown); // `\\(` begins a formula here
    expect(wrong.map(({ markdown }) => markdown).filter((markdown) => !known(markdown))).toEqual([]);
  });

  /** What of the HTML a reader sees: elements and text, without what we add (code bars, link targets). */
  function text(html: string): string {
    const root = new DOMParser().parseFromString(html, "text/html").body;
    for (const bar of root.querySelectorAll(".code-bar")) bar.remove();
    for (const image of root.querySelectorAll("img")) image.replaceWith(image.alt || image.getAttribute("src")!);
    const keep = new Set(["P", "EM", "STRONG", "UL", "OL", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "HR", "BR"]);
    const walk = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
      const inner = [...node.childNodes].map(walk).join("");
      return keep.has(node.nodeName) ? `<${node.nodeName}>${inner}</${node.nodeName}>` : inner;
    };
    return walk(root).replace(/\s+/g, "");
  }
});
