/**
 * A list or a table that is still being written: all its items but the last two are settled.
 *
 * Settled items are kept in pieces, which are lists or tables of 40 items one below the other, so that a new item does
 * not make the browser lay out all of them.
 */
import { h } from "../dom/dom.ts";
import { buildBlock, buildItem, buildRow, makeRoomForNumbers } from "./build.ts";
import { settledCount, type Token, type Tokens } from "./lex.ts";
import type { Beginning, OpenBlock } from "./open.ts";
import { presentable } from "./tail.ts";

/** So many items at the end may still change. */
const OPEN_ITEMS = 2;
/** Lists and tables with fewer items are drawn as a whole. */
const LEAST_ITEMS = 8;
const ITEMS_PER_PIECE = 40;

/** Pixels added to each column where there is room, because later rows tend to have longer numbers. */
const ROOM_FOR_LONGER = 20;

/** A list or a table in pieces. */
interface Pieces {
  readonly element: HTMLElement;
  /** Begin a piece after `count` items and return the parent of its items; undefined if that is not possible now. */
  next(count: number): HTMLElement | undefined;
  build(item: unknown): HTMLElement;
}

/** Return the open block of a list or table; undefined if `tokens` do not begin with a long one. */
export function openRows({ tokens, source, start, lex, drawAfter }: Beginning): OpenBlock | undefined {
  const [token] = tokens;
  if (!token || itemsOf(token).length < LEAST_ITEMS) return undefined;
  const { type } = token;
  const pieces = type === "list" ? listPieces(token as Tokens.List) : tablePieces(token as Tokens.Table);
  /** The lines a table's rows need before them to be parsed as rows. */
  const header =
    type === "table"
      ? source
          .split("\n", 2)
          .map((line) => `${line}\n`)
          .join("")
      : "";
  let position = start + header.length;
  let container = pieces.next(0)!;
  let settled = 0;
  let inContainer = 0;
  let openElements: HTMLElement[] = [];

  function draw(items: readonly unknown[]): void {
    for (const element of openElements) element.remove();
    const next = inContainer >= ITEMS_PER_PIECE ? pieces.next(settled) : undefined;
    if (next) [container, inContainer] = [next, 0];
    openElements = items.map(pieces.build);
    container.append(...openElements);
  }

  function settle(items: readonly unknown[], length: number): void {
    openElements = openElements.slice(items.length);
    settled += items.length;
    inContainer += items.length;
    position += length;
  }

  return {
    element: pieces.element,
    advance(text) {
      const rest = text.slice(position);
      const found = lex(header + rest);
      const [first] = found;
      if (first?.type !== type) {
        draw([]);
        return settled > 0 ? position : start;
      }
      if (settledCount(found, header + rest) > 0) {
        draw(itemsOf(first));
        return position + first.raw.length - header.length;
      }
      const [shown, ...after] = lex(header + presentable(rest));
      const items = shown?.type === type ? itemsOf(shown) : [];
      draw(items);
      drawAfter(after);
      const done = items.slice(0, -OPEN_ITEMS);
      const length = type === "table" ? rowsLength(rest, done.length) : itemsLength(rest, done);
      if (length !== undefined) settle(done, length);
      return undefined;
    },
  };
}

function itemsOf(token: Token): readonly unknown[] {
  if (token.type === "list") return (token as Tokens.List).items;
  return token.type === "table" ? (token as Tokens.Table).rows : [];
}

function listPieces(token: Tokens.List): Pieces {
  const first = buildBlock(token)!;
  const element = h("div", { class: "pieces" });
  return {
    element,
    next(count) {
      const piece = first.cloneNode(false) as HTMLElement;
      element.append(piece);
      if (token.ordered) {
        const number = Number(token.start) + count;
        piece.setAttribute("start", String(number));
        for (const list of element.children) makeRoomForNumbers(list as HTMLElement, number + ITEMS_PER_PIECE);
      }
      return piece;
    },
    build: (item) => buildItem(item as Tokens.ListItem),
  };
}

/** Make the pieces of a table. Columns of all pieces get the widths that those of the first had when it was full. */
function tablePieces(token: Tokens.Table): Pieces {
  const element = buildBlock({ ...token, rows: [] } as Tokens.Table)!;
  const table = element.querySelector("table")!;
  let widths: number[] | undefined;
  element.classList.add("pieces");
  return {
    element,
    next(count) {
      if (count === 0) return table.tBodies[0]!;
      if (!widths) {
        if (table.offsetWidth === 0) return undefined; // not on the page, or hidden: widths are unknown
        const { cells } = table.rows[0]!;
        const room = (element.clientWidth - table.offsetWidth) / cells.length;
        const more = Math.max(0, Math.min(room, ROOM_FOR_LONGER));
        widths = [...cells].map((cell) => cell.getBoundingClientRect().width + more);
        fix(table, widths);
      }
      const body = h("tbody");
      const piece = h("table", {}, body);
      fix(piece, widths);
      element.append(piece);
      return body;
    },
    build: (cells) => buildRow(cells as Tokens.TableCell[]),
  };
}

function fix(table: HTMLTableElement, widths: readonly number[]): void {
  const columns = widths.map((width) => {
    const column = h("col");
    column.style.width = `${width}px`;
    return column;
  });
  table.prepend(h("colgroup", {}, ...columns));
  table.style.tableLayout = "fixed";
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
}

/** Return the length of the first list items in `source`; undefined if they do not follow each other there. */
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
