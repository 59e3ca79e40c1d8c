/** The part of the page that scrolls, with the notebook in it. */

/** Return the elements around `element` that can scroll upwards and downwards, innermost first. */
export function scrollersAround(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let here = parentOf(element); here && here !== document.body; here = parentOf(here)) {
    if (here instanceof HTMLElement && /auto|scroll/.test(getComputedStyle(here).overflowY)) found.push(here);
  }
  return found;
}

/** Return the parent in the page as it is drawn, out of shadow roots as well. */
function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  return element.assignedSlot ?? element.parentElement ?? host;
}
