/**
 * HTML from a tool's result (mostly a DataFrame), copied element by element into new elements. An element that is not
 * in the tables below is left out and its text kept. The markup is parsed in a document that runs and loads nothing.
 */
import { h, setAttributes } from "../dom/dom.ts";
import { imageUrl, linkUrl } from "./urls.ts";

const ELEMENTS = new Set(
  (
    "A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 " +
    "HR I IMG INS KBD LI MARK OL P PRE S SAMP SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEAD TR " +
    "TT U UL VAR"
  ).split(" "),
);
/** Elements whose text is left out as well: it is not meant for a reader. */
const DROPPED = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED TITLE HEAD SVG MATH TEXTAREA SELECT".split(" "),
);
const ATTRIBUTES = new Set("align colspan rowspan scope title start open dir".split(" "));
const STYLES = new Set(
  "color background-color font-weight font-style text-align text-decoration white-space".split(" "),
);
const STYLE_VALUE = /^[#\w\s.,%()-]{1,60}$/;
const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 100;

/** Return `html` as elements that can run and load nothing. */
export function sanitized(html: string): HTMLElement {
  const root = h("div", { class: "html" });
  let left = MAX_ELEMENTS;

  function copyAll(from: Node, to: Node, depth: number): void {
    for (const child of from.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode((child as Text).data));
      else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) copy(child as Element, to, depth);
    }
  }

  function copy(element: Element, to: Node, depth: number): void {
    const name = element.tagName.toUpperCase();
    if (DROPPED.has(name) || left <= 0) return;
    left -= 1;
    const known = ELEMENTS.has(name) && element.namespaceURI === "http://www.w3.org/1999/xhtml" && depth < MAX_DEPTH;
    const made = known ? document.createElement(name) : undefined;
    if (made) {
      copyAttributes(element, made);
      to.appendChild(made);
    }
    if (depth < 4 * MAX_DEPTH) copyAll(element, made ?? to, depth + 1);
  }

  try {
    copyAll(new DOMParser().parseFromString(html, "text/html").body, root, 0);
  } catch {
    root.textContent = html; // the page's security policy forbids parsing
  }
  return root;
}

function copyAttributes(from: Element, to: HTMLElement): void {
  for (const { name, value } of from.attributes) if (ATTRIBUTES.has(name)) to.setAttribute(name, value);
  copyStyles(from as HTMLElement, to);
  if (to.tagName === "A") copyLink(from, to);
  if (to.tagName === "IMG") copyImage(from, to);
}

function copyStyles(from: HTMLElement, to: HTMLElement): void {
  for (const property of STYLES) {
    const value = from.style?.getPropertyValue(property) ?? "";
    if (STYLE_VALUE.test(value) && !/url|expression|var/i.test(value)) to.style.setProperty(property, value);
  }
}

function copyLink(from: Element, to: HTMLElement): void {
  const href = linkUrl(from.getAttribute("href") ?? "");
  if (href) setAttributes(to, { href, target: "_blank", rel: "noopener noreferrer" });
}

function copyImage(from: Element, to: HTMLElement): void {
  const image = imageUrl(from.getAttribute("src") ?? "");
  if (image && !image.ask) to.setAttribute("src", image.url);
}
