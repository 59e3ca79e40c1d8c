/**
 * Formulas: `$$…$$`, `\[…\]`, `\(…\)`, and `$…$` where it cannot be a price.
 *
 * The TeX source is shown until the page has the renderer, a supplement; then every formula on the page is drawn.
 */
import { h } from "../dom/dom.ts";
import { type Supplement, supplementThere, withSupplement } from "../dom/supplements.ts";

export interface MathToken {
  type: "math";
  raw: string;
  tex: string;
  display: boolean;
}

const BLOCK = /^ {0,3}(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\])[ \t]*(?:\n+|$)/;
const INLINE =
  /^(?:\$\$([^$]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|\$((?:[^\s$\\]|\\.)(?:(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))?)\$(?!\d))/;

/** An extension of marked: a formula that is a paragraph of its own. */
export function mathBlock(source: string): MathToken | undefined {
  const match = BLOCK.exec(source);
  return match ? { type: "math", raw: match[0], tex: match[1] ?? match[2] ?? "", display: true } : undefined;
}

/** An extension of marked: a formula within a paragraph. */
export function inlineMath(source: string): MathToken | undefined {
  const match = INLINE.exec(source);
  if (!match) return undefined;
  const [raw, dollars, brackets, parens, dollar] = match;
  const display = dollars !== undefined || brackets !== undefined;
  return { type: "math", raw, tex: dollars ?? brackets ?? parens ?? dollar ?? "", display };
}

/** Tell marked where in `source` the next formula may begin. */
export function mathStart(source: string): number | undefined {
  const index = source.search(/\$|\\[([]/);
  return index < 0 ? undefined : index;
}

/** What `math-renderer.ts` exports. */
export interface MathModule extends Supplement {
  /** Renders TeX into an element as MathML; throws if the text is not TeX. */
  default(tex: string, element: HTMLElement, display: boolean): void;
}

/** The formulas shown as source. References are weak, so that formulas of closed chats can be freed. */
const waiting = new Set<{ element: WeakRef<HTMLElement>; token: MathToken }>();

/** Make the element of a formula. */
export function mathElement(token: MathToken): HTMLElement {
  const element = h("code", { class: token.display ? "math display" : "math" }, token.raw.trim());
  const math = supplementThere<MathModule>("math");
  if (math) draw(math, element, token);
  else {
    if (waiting.size === 0) withSupplement("math", drawAll);
    waiting.add({ element: new WeakRef(element), token });
  }
  return element;
}

/** Draw the formulas that were shown as source so far. */
function drawAll(math: MathModule): void {
  for (const { element, token } of waiting) {
    const alive = element.deref();
    if (alive) draw(math, alive, token);
  }
  waiting.clear();
}

function draw(math: MathModule, element: HTMLElement, token: MathToken): void {
  try {
    const target = h("span", { class: element.className });
    math.default(token.tex, target, token.display);
    element.replaceChildren(...target.childNodes);
    element.classList.add("drawn");
  } catch {
    // It is not TeX, so its source stays.
  }
}
