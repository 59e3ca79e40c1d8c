/**
 * Markdown that grows. What is settled is drawn once; only the open end is parsed and drawn again.
 *
 * In: the whole text so far, longer each time; then `finish`. Out: elements, in sections of 60 blocks that the browser
 * lays out one by one.
 *
 * Rules:
 *
 * - A block is settled once another block with a complete line follows it.
 * - A long block that is still open is drawn piece by piece, see `open.ts`.
 * - `finish` parses the whole text and draws again what differs, so that the result is the same as if the text had
 *   never grown.
 */
import { h, setGrouped } from "../dom/dom.ts";
import { buildBlock } from "./build.ts";
import { type Links, lex, settledCount, type Token } from "./lex.ts";
import type { Beginning, OpenBlock } from "./open.ts";
import { openFence } from "./open-fence.ts";
import { openRows } from "./open-rows.ts";
import { openRun } from "./open-run.ts";
import { presentable } from "./tail.ts";

const BLOCKS_PER_SECTION = 60;

export interface MarkdownView {
  element: HTMLElement;
  /** Show `text`; if it does not continue the last one, it replaces it. */
  update(text: string): void;
  /** Note that the text is complete. */
  finish(): void;
}

/** A settled block: its source, its element, and the number of link definitions known when it was drawn. */
interface Block {
  raw: string;
  element: HTMLElement | undefined;
  links: number;
  /** The open block that drew it, if it was drawn piece by piece. */
  pieces?: OpenBlock;
}

/** Make a view of Markdown that grows. */
export function markdownView(): MarkdownView {
  const element = h("div", { class: "markdown" });
  let text = "";
  let settled = 0;
  let blocks: Block[] = [];
  let links: Links = Object.create(null);
  let open: OpenBlock | undefined;
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
    if (clean === text) return;
    // Comparing a slice is much faster than `startsWith`, which compares character by character.
    if (finished || clean.slice(0, text.length) !== text) reset();
    text = clean;
    while (advance());
  }

  /** Draw what is new; return whether a block was settled, so that the rest must be looked at again. */
  function advance(): boolean {
    if (open) return advanceOpen(open);
    const source = text.slice(settled);
    if (begin(openFence({ source, start: settled }))) return true;
    const tokens = lexOpen(source);
    const count = settledCount(tokens, source);
    if (count > 0) {
      for (const token of tokens.slice(0, count)) {
        define(token);
        settle(token.raw, buildBlock(token));
      }
      return true;
    }
    const beginning: Beginning = { source, start: settled, tokens, lex: lexOpen, drawAfter: drawOpen };
    if (begin(openRows(beginning) ?? openRun(beginning))) return true;
    drawOpen(lexOpen(presentable(source)));
    return false;
  }

  function begin(block: OpenBlock | undefined): boolean {
    if (!block) return false;
    drawOpen([]);
    currentSection().append(block.element);
    open = block;
    return true;
  }

  function advanceOpen(block: OpenBlock): boolean {
    const end = block.advance(text);
    if (end === undefined) return false;
    open = undefined;
    if (end > settled) settle(text.slice(settled, end), block.element, block);
    else block.element.remove();
    return true;
  }

  /** Return the tokens of an open end. Definitions in it may be half written, so `links` does not keep them. */
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

  function settle(raw: string, drawn: HTMLElement | undefined, pieces?: OpenBlock): void {
    drawOpen([]);
    settled += raw.length;
    blocks.push({ raw, element: drawn, links: Object.keys(links).length, ...(pieces && { pieces }) });
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

  function finish(): void {
    if (finished) return;
    finished = true;
    drawOpen([]);
    open = undefined;
    links = Object.create(null);
    const tokens = lex(text, links);
    const drawn = drawnBlocks();
    setGrouped(
      element,
      tokens.flatMap((token) => drawn(token) ?? buildBlock(token) ?? []),
      BLOCKS_PER_SECTION,
      "section",
    );
  }

  /** Return a function that finds the element of a settled block that looks as `token` does, each only once. */
  function drawnBlocks(): (token: Token) => HTMLElement | undefined {
    const known = Object.keys(links).length;
    const found = new Map<string, Block[]>();
    for (const block of blocks) {
      if (!block.element || (block.links !== known && block.raw.includes("["))) continue;
      const others = found.get(keyOf(block.raw));
      if (others) others.push(block);
      else found.set(keyOf(block.raw), [block]);
    }
    return (token) => {
      const block = found.get(keyOf(token.raw))?.shift();
      return !block?.pieces || block.pieces.shows?.(token) ? block?.element : undefined;
    };
  }

  return { element, update, finish };
}

/** Return a block's source without its last line ends: the lexer does not always count them to the block. */
function keyOf(raw: string): string {
  return raw.replace(/\n+$/, "");
}
