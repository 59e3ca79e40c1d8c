/**
 * Markdown that grows: what is settled is drawn once, only the open end is parsed and drawn again.
 *
 * In: the whole text so far, each time longer; then `finish`. Out: elements in sections of a few dozen
 * blocks, which the browser lays out each on its own.
 *
 * Rules:
 *
 * - A block is settled once another block begins after it with a complete line.
 * - Of an open list or table all but the last two items are settled; of an open fence every complete line.
 * - `finish` parses the text as a whole and redraws what differs: the result is what one look at the whole
 *   text gives.
 */
import { h, setChildren } from "../dom.ts";
import { buildBlock, buildItem, buildRow } from "./build.ts";
import { type CodeView, codeView } from "./code.ts";
import { type Links, lex, type Token, type Tokens } from "./lex.ts";
import { presentable } from "./tail.ts";

const BLOCKS_PER_SECTION = 30;
/** Items of an open list or table that stay open. */
const OPEN_ITEMS = 2;
const ITEMS_BEFORE_CUT = 8;
const FENCE = /^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/;

export interface MarkdownView {
  element: HTMLElement;
  /** Show `text`; one that does not go on from the last begins anew. */
  update(text: string): void;
  /** The text is complete. */
  finish(): void;
}

/** A settled block: what it was made of, and with how many link definitions known. */
interface Block {
  raw: string;
  element: HTMLElement | undefined;
  links: number;
  /** Drawn piece by piece, so not certainly as one look at it gives. */
  cut: boolean;
}

/** An open fence. */
interface Fence {
  kind: "fence";
  view: CodeView;
  close: RegExp;
  indent: RegExp;
  /** Where its lines go on, in the text. */
  position: number;
}

/** An open list or table: what of it is settled is in the page already. */
interface Cut {
  kind: "list" | "table";
  element: HTMLElement;
  container: HTMLElement;
  /** What the rest needs in front of it to be parsed: a table's head. */
  head: string;
  /** Settled children of `container`. */
  kept: number;
  /** Where the rest begins, in the text. */
  position: number;
}

/** Make a view of growing Markdown. */
export function markdownView(): MarkdownView {
  const element = h("div", { class: "markdown" });
  let text = "";
  let settled = 0;
  let blocks: Block[] = [];
  let links: Links = Object.create(null);
  let open: Fence | Cut | undefined;
  let openElements: HTMLElement[] = [];
  let section: HTMLElement | undefined;
  let inSection = 0;
  let finished = false;

  function reset(): void {
    element.replaceChildren();
    [text, settled, blocks, links, open, openElements] = ["", 0, [], Object.create(null), undefined, []];
    [section, inSection, finished] = [undefined, 0, false];
  }

  function update(next: string): void {
    const clean = next.includes("\r") ? next.replace(/\r\n?/g, "\n") : next;
    if (clean === text && !finished) return;
    if (finished || clean.slice(0, text.length) !== text) reset();
    text = clean;
    while (advance());
  }

  /** Draw what came; returns whether something was settled and the rest has to be looked at again. */
  function advance(): boolean {
    if (open?.kind === "fence") return advanceFence(open);
    if (open) return advanceCut(open);
    const source = text.slice(settled);
    if (beginFence(source)) return true;
    const tokens = lexOpen(source);
    const count = settledCount(tokens, source);
    if (count > 0) {
      for (const token of tokens.slice(0, count)) {
        define(token);
        settle(token.raw, buildBlock(token));
      }
      return true;
    }
    if (beginCut(tokens[0], source)) return true;
    drawOpen(lexOpen(presentable(source)));
    return false;
  }

  /** Tokens of what is not settled: definitions in it may still be half written, and are not kept. */
  function lexOpen(source: string): Token[] {
    return lex(source, Object.create(links));
  }

  function define(token: Token): void {
    if (token.type === "def") links[token.tag] ??= { href: token.href, title: token.title };
  }

  function drawOpen(tokens: readonly Token[]): void {
    for (const old of openElements) old.remove();
    openElements = tokens.flatMap((token) => buildBlock(token) ?? []);
    currentSection().append(...openElements);
  }

  function settle(raw: string, drawn: HTMLElement | undefined, cut = false): void {
    drawOpen([]);
    settled += raw.length;
    blocks.push({ raw, element: drawn, links: Object.keys(links).length, cut });
    if (!drawn) return;
    if (drawn.parentNode !== section) currentSection().append(drawn);
    inSection += 1;
  }

  function currentSection(): HTMLElement {
    if (!section || inSection >= BLOCKS_PER_SECTION) {
      section = h("div", { class: "section" });
      inSection = 0;
      element.append(section);
    }
    return section;
  }

  // --- fences ---

  function beginFence(source: string): boolean {
    const match = FENCE.exec(source);
    if (!match) return false;
    const [head, ticks = "", info = ""] = match;
    const indent = head.length - head.trimStart().length;
    drawOpen([]);
    const view = codeView(info);
    currentSection().append(view.element);
    open = {
      kind: "fence",
      view,
      close: new RegExp(`^ {0,3}\\${ticks[0]}{${ticks.length},}[ \\t]*$`),
      indent: new RegExp(`^ {0,${indent}}`),
      position: settled + head.length,
    };
    return true;
  }

  function advanceFence(fence: Fence): boolean {
    const end = text.lastIndexOf("\n") + 1;
    const lines = end > fence.position ? text.slice(fence.position, end - 1).split("\n") : [];
    const closing = lines.findIndex((line) => fence.close.test(line));
    const inside = closing < 0 ? lines : lines.slice(0, closing);
    fence.view.append(inside.map((line) => line.replace(fence.indent, "")));
    const taken = closing < 0 ? lines : lines.slice(0, closing + 1);
    for (const line of taken) fence.position += line.length + 1;
    const last = text.slice(fence.position);
    fence.view.tail(closing < 0 && !/^ {0,3}[`~]+$/.test(last) ? last.replace(fence.indent, "") : "");
    if (closing < 0) return false;
    open = undefined;
    settle(text.slice(settled, fence.position), fence.view.element, true);
    return fence.position < text.length;
  }

  // --- lists and tables ---

  function beginCut(token: Token | undefined, source: string): boolean {
    if (token?.type !== "list" && token?.type !== "table") return false;
    const items = itemsOf(token);
    if (items.length < ITEMS_BEFORE_CUT) return false;
    const drawn = buildBlock(token)!;
    const container = drawn.querySelector("tbody") ?? drawn;
    const head = token.type === "table" ? source.split("\n", 2).map((line) => `${line}\n`).join("") : "";
    drawOpen([]);
    currentSection().append(drawn);
    container.replaceChildren();
    open = { kind: token.type, element: drawn, container, head, kept: 0, position: settled + head.length };
    return true;
  }

  function advanceCut(cut: Cut): boolean {
    const source = text.slice(cut.position);
    const tokens = lexOpen(cut.head + source);
    const [first] = tokens;
    if (first?.type !== cut.kind) return abandon(cut);
    const ended = settledCount(tokens, cut.head + source) > 0;
    if (!ended) return advanceOpenCut(cut, source);
    draw(cut, itemsOf(first));
    open = undefined;
    settle(text.slice(settled, cut.position + first.raw.length - cut.head.length), cut.element, true);
    return true;
  }

  function advanceOpenCut(cut: Cut, source: string): boolean {
    const [first] = lexOpen(cut.head + presentable(source));
    const items = first?.type === cut.kind ? itemsOf(first) : [];
    draw(cut, items);
    const done = items.slice(0, -OPEN_ITEMS);
    const length = cut.kind === "table" ? rowsLength(source, done.length) : itemsLength(source, done);
    if (length === undefined) return false;
    cut.kept += done.length;
    cut.position += length;
    return false;
  }

  function draw(cut: Cut, items: readonly unknown[]): void {
    const fresh = items.map((item) =>
      cut.kind === "list" ? buildItem(item as Tokens.ListItem) : buildRow(item as Tokens.TableCell[]),
    );
    setChildren(cut.container, [...[...cut.container.children].slice(0, cut.kept), ...fresh]);
  }

  /** The rest is no list or table any more: settle what there is of it. */
  function abandon(cut: Cut): boolean {
    open = undefined;
    setChildren(cut.container, [...cut.container.children].slice(0, cut.kept));
    settle(text.slice(settled, cut.position), cut.element, true);
    return true;
  }

  // --- the end ---

  function finish(): void {
    if (finished) return;
    finished = true;
    drawOpen([]);
    const fresh = lex(text, (links = Object.create(null)));
    const known = Object.keys(links).length;
    const same = (token: Token | undefined, block: Block | undefined): boolean =>
      !!token && !!block && token.raw === block.raw && !block.cut && (block.links === known || !block.raw.includes("["));
    let from = 0;
    while (from < blocks.length && from < fresh.length && same(fresh[from], blocks[from])) from += 1;
    redraw(from, fresh);
    open = undefined;
  }

  /** Draw every block from number `from` on, except those that are as they should be. */
  function redraw(from: number, fresh: readonly Token[]): void {
    const reusable = new Map<string, HTMLElement[]>();
    const known = Object.keys(links).length;
    for (const block of blocks.slice(from)) {
      if (!block.element || block.cut || (block.links !== known && block.raw.includes("["))) continue;
      reusable.set(block.raw, [...(reusable.get(block.raw) ?? []), block.element]);
    }
    const kept = blocks.slice(0, from).flatMap((block) => block.element ?? []);
    const drawn = fresh.slice(from).flatMap((token) => reusable.get(token.raw)?.shift() ?? buildBlock(token) ?? []);
    layOut([...kept, ...drawn]);
  }

  function layOut(elements: readonly HTMLElement[]): void {
    const sections: HTMLElement[] = [];
    for (let start = 0; start < elements.length; start += BLOCKS_PER_SECTION) {
      const existing = element.children[sections.length] as HTMLElement | undefined;
      const target = existing ?? h("div", { class: "section" });
      setChildren(target, elements.slice(start, start + BLOCKS_PER_SECTION));
      sections.push(target);
    }
    setChildren(element, sections);
  }

  return { element, update, finish };
}

/** How many of the first tokens can no longer change: those before a later block with a complete line. */
function settledCount(tokens: readonly Token[], source: string): number {
  let position = 0;
  let count = 0;
  for (const [index, token] of tokens.entries()) {
    if (!source.startsWith(token.raw, position)) break; // the lexer changed the text: wait for the end
    if (index > 0 && token.type !== "space" && source.indexOf("\n", position) >= 0) count = index;
    position += token.raw.length;
  }
  return count;
}

function itemsOf(token: Token): readonly unknown[] {
  return token.type === "list" ? (token as Tokens.List).items : (token as Tokens.Table).rows;
}

/** The length of the first list items in `source`; nothing where they are not found one after the other. */
function itemsLength(source: string, items: readonly unknown[]): number | undefined {
  let position = 0;
  for (const item of items) {
    const { raw } = item as Tokens.ListItem;
    if (!source.startsWith(raw, position)) return undefined;
    position += raw.length;
  }
  while (source[position] === "\n") position += 1;
  return position;
}

function rowsLength(source: string, rows: number): number {
  let position = 0;
  for (let row = 0; row < rows; row += 1) position = source.indexOf("\n", position) + 1;
  return position;
}
