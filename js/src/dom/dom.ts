/** Functions that make elements. Text always becomes text nodes; nothing here parses HTML. */

type Attributes = Record<string, string | boolean | undefined>;
type Child = Node | string | null | undefined | false;

/** Make an element: `h("button", { type: "button", class: "x" }, "Stop")`. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** Set attributes: `true` sets an empty one, `false` and `undefined` remove it. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : value);
  }
}

/** Set the text of `element`, unless it is the same: an equal text would still cost a layout. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Give `parent` exactly these children, and move as few of them as possible. */
export function setChildren(parent: Element, children: readonly Node[]): void {
  let here = parent.firstChild;
  for (const child of children) {
    if (child === here) here = here.nextSibling;
    else parent.insertBefore(child, here);
  }
  while (here) {
    const next = here.nextSibling;
    parent.removeChild(here);
    here = next;
  }
}

/** Give `parent` these children in groups of `size`: a change in a small box costs the browser a small layout. */
export function setGrouped(parent: Element, children: readonly Node[], size: number, className: string): void {
  const groups: Element[] = [];
  for (let start = 0; start < children.length; start += size) {
    const group = parent.children[groups.length] ?? h("div", { class: className });
    setChildren(group, children.slice(start, start + size));
    groups.push(group);
  }
  setChildren(parent, groups);
}

/** Call `action` once when `element` is in the page and has a size: an element that is made may not be there yet. */
export function whenShown(element: Element, action: () => void): void {
  const sizes = new ResizeObserver(() => {
    sizes.disconnect();
    action();
  });
  sizes.observe(element);
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) if (child) element.append(child);
}
