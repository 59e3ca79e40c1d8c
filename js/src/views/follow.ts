/**
 * Keeps the end of the conversation in view while the reader is there; otherwise offers a button that leads back.
 *
 * In: an element that scrolls, and what is in it. Out: `jump()`, to be called when the person sends something.
 *
 * Rule: only the reader ends the following. Content that grows late, such as an image, and a view that changes its
 * height also move what is seen; that is no wish to read further up.
 */
import { h } from "../dom/dom.ts";
import { strings } from "../strings.ts";

/** This many pixels from the end still count as the end. */
const NEAR = 24;
/** What is brought into view keeps this distance from the view's edge. */
const MARGIN = 8;
const QUESTION = '[data-status="approval"]';

export interface Follow {
  button: HTMLElement;
  /** Go to the end, wherever the reader is: done after sending. */
  jump(): void;
  /** Keep a question in view while it waits, or its beginning where it is larger than the view. */
  show(element: HTMLElement): void;
}

/** Make `scroller` follow its end. */
export function followEnd(scroller: HTMLElement, content: HTMLElement): Follow {
  const button = h("button", { type: "button", class: "jump", hidden: true }, strings.jumpToEnd);
  let following = true;
  /** A question that the reader was led to. */
  let held: HTMLElement | undefined;
  let seen = { top: 0, height: 0, view: 0 };

  const look = (): typeof seen => ({
    top: scroller.scrollTop,
    height: scroller.scrollHeight,
    view: scroller.clientHeight,
  });

  function toEnd(): void {
    following = true;
    held = undefined;
    button.hidden = true;
    scroller.scrollTop = scroller.scrollHeight;
    seen = look();
  }

  function onScroll(): void {
    const before = seen;
    seen = look();
    const { top, height, view } = seen;
    if (view === 0) return; // it is hidden, or no longer on the page
    if (top !== before.top && height === before.height && view === before.view) held = undefined;
    if (height - top - view <= NEAR) {
      following = true;
      button.hidden = true;
    } else if (top < before.top && height >= before.height && view <= before.view) following = false;
  }

  function onResize(): void {
    const { height } = seen;
    if (scroller.clientHeight === 0) return;
    if (held?.matches(QUESTION)) bring(held);
    else if (following) toEnd();
    else if (scroller.scrollHeight > height) button.hidden = false;
    seen = look();
  }

  /** Bring an element into view: all of it, or its beginning where it is larger than the view. */
  function bring(element: HTMLElement): void {
    const [view, box] = [scroller, element].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
    const below = box.bottom + MARGIN - view.bottom;
    const above = box.top - MARGIN - view.top;
    if (below > 0 || above < 0) scroller.scrollTop += Math.min(Math.max(below, 0) || above, above);
    seen = look();
  }

  scroller.addEventListener("scroll", onScroll, { passive: true });
  button.addEventListener("click", toEnd);
  const sizes = new ResizeObserver(onResize);
  for (const part of [scroller, content]) sizes.observe(part);

  return {
    button,
    jump: toEnd,
    show(element) {
      held = element;
      bring(element);
    },
  };
}
