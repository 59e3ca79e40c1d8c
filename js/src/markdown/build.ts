/**
 * From tokens to elements. The switches below make the only elements there are, text becomes text nodes, and addresses
 * go through `urls.ts`: nothing that a model writes is ever parsed as HTML.
 */
import { h, setAttributes } from "../dom/dom.ts";
import { strings } from "../strings.ts";
import { codeBlock } from "./code.ts";
import { decodeEntities } from "./entities.ts";
import type { Token, Tokens } from "./lex.ts";
import { type MathToken, mathElement } from "./math.ts";
import { hostOf, imageUrl, linkUrl } from "./urls.ts";

/** A block that is nested deeper is shown as its source. */
const MAX_DEPTH = 24;

type AnyToken = Tokens.Generic | Token | MathToken;

/** Return the element of a block token; undefined for blank space and link definitions, which show nothing. */
export function buildBlock(token: AnyToken, depth = 0): HTMLElement | undefined {
  if (depth > MAX_DEPTH) return h("p", { class: "plain" }, token.raw);
  switch (token.type) {
    case "space":
    case "def":
      return undefined;
    case "heading":
      return inline(h(`h${headingLevel(token as Tokens.Heading)}`), (token as Tokens.Heading).tokens, depth);
    case "hr":
      return h("hr");
    case "code":
      return codeBlock((token as Tokens.Code).lang ?? "", (token as Tokens.Code).text);
    case "blockquote":
      return blocks(h("blockquote"), (token as Tokens.Blockquote).tokens, depth + 1);
    case "list":
      return list(token as Tokens.List, depth);
    case "table":
      return table(token as Tokens.Table, depth);
    case "math":
      return h("div", { class: "formula" }, mathElement(token as MathToken));
    case "html":
      return h("p", { class: "plain" }, token.raw.trimEnd());
    default:
      return inline(h("p"), tokensOf(token), depth);
  }
}

/** Return the `<li>` of a list item. */
export function buildItem(item: Tokens.ListItem, depth = 0): HTMLElement {
  const element = h("li", { class: item.task ? "task" : undefined });
  for (const token of item.tokens) {
    if (token.type === "text" || token.type === "checkbox") inline(element, [token], depth);
    else blocks(element, [token], depth + 1);
  }
  return element;
}

/** Return the `<tr>` of a table row. */
export function buildRow(cells: Tokens.TableCell[], depth = 0): HTMLElement {
  const row = h("tr");
  for (const cell of cells) {
    const element = h(cell.header ? "th" : "td", { class: cell.align ? `align-${cell.align}` : undefined });
    row.append(inline(element, cell.tokens, depth));
  }
  return row;
}

function blocks<E extends HTMLElement>(parent: E, tokens: readonly AnyToken[], depth: number): E {
  for (const token of tokens) {
    const element = buildBlock(token, depth);
    if (element) parent.append(element);
  }
  return parent;
}

function list(token: Tokens.List, depth: number): HTMLElement {
  const start = token.ordered && token.start !== 1 ? String(token.start) : undefined;
  const element = h(token.ordered ? "ol" : "ul", { start });
  element.append(...token.items.map((item) => buildItem(item, depth + 1)));
  if (token.ordered) makeRoomForNumbers(element, Number(token.start) + token.items.length - 1);
  return element;
}

/** Indent an ordered list as far as its last number needs; else its section would clip the numbers. */
export function makeRoomForNumbers(element: HTMLElement, last: number): void {
  const digits = String(last).length;
  if (digits > 2) element.style.paddingInlineStart = `${0.5 + 0.7 * digits}em`;
}

function table(token: Tokens.Table, depth: number): HTMLElement {
  const body = h("tbody");
  body.append(...token.rows.map((row) => buildRow(row, depth)));
  const head = h("thead", {}, buildRow(token.header, depth));
  return h("div", { class: "table", tabindex: "0", role: "group" }, h("table", {}, head, body));
}

function inline<E extends HTMLElement>(parent: E, tokens: readonly AnyToken[], depth: number): E {
  for (const token of tokens) {
    if (depth > MAX_DEPTH) parent.append(token.raw);
    else inlineToken(parent, token, depth + 1);
  }
  return parent;
}

function inlineToken(parent: HTMLElement, token: AnyToken, depth: number): void {
  switch (token.type) {
    case "strong":
    case "em":
    case "del":
      parent.append(inline(h(token.type), tokensOf(token), depth));
      return;
    case "codespan":
      parent.append(h("code", {}, (token as Tokens.Codespan).text));
      return;
    case "br":
      parent.append(h("br"));
      return;
    case "link":
      parent.append(link(token as Tokens.Link, depth));
      return;
    case "image":
      parent.append(image(token as Tokens.Image));
      return;
    case "checkbox":
      parent.append(checkbox((token as Tokens.Checkbox).checked));
      return;
    case "math":
      parent.append(mathElement(token as MathToken));
      return;
    case "html":
      parent.append(/^<br\s*\/?>$/i.test(token.raw) ? h("br") : token.raw);
      return;
    case "escape":
      parent.append((token as Tokens.Escape).text);
      return;
    default:
      if ("tokens" in token && token.tokens) inline(parent, token.tokens, depth);
      else parent.append(decodeEntities((token as Tokens.Text).text));
  }
}

function link(token: Tokens.Link, depth: number): HTMLElement {
  const href = linkUrl(token.autolink ? token.href : decodeEntities(token.href));
  const title = token.title ? decodeEntities(token.title) : undefined;
  const element = href
    ? h("a", { href, title: title ?? href, target: "_blank", rel: "noopener noreferrer" })
    : h("span", { class: "no-link", title: strings.linkRefused });
  return inline(element, token.tokens, depth);
}

function image(token: Tokens.Image): HTMLElement {
  const alt = textOf(token.tokens) || decodeEntities(token.text);
  const allowed = imageUrl(decodeEntities(token.href));
  if (!allowed) return h("span", { class: "no-link", title: strings.imageRefused }, alt || token.href);
  const show = (): HTMLElement => h("img", { src: allowed.url, alt, referrerpolicy: "no-referrer" });
  if (!allowed.ask) return show();
  // Loading the image would send its address, which may hold what a model has read, to a server: a person decides.
  const button = h("button", { type: "button", class: "load-image", title: allowed.url });
  button.append(strings.loadImage(hostOf(allowed.url)), alt ? h("span", {}, alt) : "");
  button.addEventListener("click", () => button.replaceWith(show()));
  return button;
}

function checkbox(checked: boolean): HTMLElement {
  const element = h("input", { type: "checkbox", disabled: true, "aria-label": strings.task(checked) });
  setAttributes(element, { checked });
  return element;
}

/** Return the text of tokens without marks, as the description of an image. */
function textOf(tokens: readonly AnyToken[]): string {
  return tokens
    .map((token) =>
      "tokens" in token && token.tokens
        ? textOf(token.tokens)
        : decodeEntities("text" in token ? String(token.text) : ""),
    )
    .join("");
}

function headingLevel(token: Tokens.Heading): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(1, token.depth)) as 1 | 2 | 3 | 4 | 5 | 6;
}

function tokensOf(token: AnyToken): readonly AnyToken[] {
  if ("tokens" in token && token.tokens) return token.tokens;
  return [{ type: "text", raw: token.raw, text: "text" in token ? String(token.text) : token.raw }];
}
