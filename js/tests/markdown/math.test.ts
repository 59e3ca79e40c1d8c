/** Formulas are shown as their source until the renderer is there, then as MathML; neither is dangerous. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { provideSupplement, whenSupplementsAreWanted } from "../../src/dom/supplements.ts";
import * as renderer from "../../src/markdown/math-renderer.ts";
import { markdownView } from "../../src/markdown/stream.ts";

const TEXT = "Inline $a^2$ and\n\n$$\n\\frac12\n$$\n\nand \\(b\\), but $5 and $6.";

function drawn(text: string): HTMLElement {
  const view = markdownView();
  view.update(text);
  view.finish();
  document.body.append(view.element);
  return view.element;
}

describe("a formula", () => {
  let early: HTMLElement;
  const asked: string[] = [];
  beforeAll(() => {
    whenSupplementsAreWanted((name) => asked.push(name));
    early = drawn(TEXT);
  });
  afterAll(() => document.body.replaceChildren());

  it("is its source, and asks for a renderer, as long as there is none", () => {
    expect(early.querySelectorAll("code.math").length).toBe(3);
    expect(early.textContent).toContain("$a^2$");
    expect(early.querySelector("math")).toBeNull();
    expect(asked).toEqual(["math"]);
  });

  it("is drawn when the renderer comes, and at once from then on", () => {
    provideSupplement("math", renderer);
    for (const element of [early, drawn(TEXT)]) {
      expect(element.querySelectorAll("math").length).toBe(3);
      expect(element.querySelectorAll("mfrac").length).toBe(1);
      expect(element.textContent).toContain("$5 and $6");
    }
  });

  it.each(["\\notacommand{x}", "\\frac{", "x^", "{", "\\begin{array}"])(
    "that is no TeX stays as it is written: %s",
    (tex) => {
      const element = drawn(`$$${tex}$$`);
      expect(element.querySelector("math")).toBeNull();
      expect(element.textContent).toContain(tex);
    },
  );

  it.each([
    "\\href{javascript:alert(1)}{x}",
    "\\url{javascript:alert(1)}",
    "\\includegraphics{https://example.org/x.png}",
    "\\htmlStyle{background:url(https://example.org)}{x}",
    "\\htmlData{onclick=alert(1)}{x}",
    "\\class{x}{\\text{<img src=x onerror=alert(1)>}}",
    "\\text{</math><script>alert(1)</script>}",
    "\\def\\x{\\x\\x}\\x",
  ])("does nothing but be seen: %s", (tex) => {
    const element = drawn(`$$${tex}$$`);
    for (const found of element.querySelectorAll("*")) {
      expect(found.localName).not.toMatch(/^(a|script|img|iframe|mglyph|style)$/);
      for (const { name, value } of found.attributes) {
        expect(name).not.toMatch(/^(on|href|src|xlink)/);
        expect(value).not.toMatch(/javascript:|url\(/);
      }
    }
  });

  it("has no font that is fetched", () => {
    expect(renderer.css).toContain("math");
    expect(renderer.css.replaceAll(/url\("data:[^"]*"\)/g, "")).not.toContain("url(");
  });
});
