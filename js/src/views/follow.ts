/**
 * Keeps the end of the conversation in view while the reader is there; otherwise offers a button that leads back.
 *
 * In: an element that scrolls. Out: `keep()`, to be called after every drawing.
 */
import { h } from "../dom/dom.ts";
import { strings } from "../strings.ts";

/** This many pixels from the end still count as the end. */
const NEAR = 24;

export interface Follow {
  button: HTMLElement;
  keep(): void;
  /** Go to the end, wherever the reader is: done after sending. */
  jump(): void;
}

/** Make `scroller` follow its end. */
export function followEnd(scroller: HTMLElement): Follow {
  const button = h("button", { type: "button", class: "jump", hidden: true }, strings.jumpToEnd);
  let following = true;
  let height = 0;

  const atEnd = (): boolean => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight <= NEAR;
  const jump = (): void => {
    following = true;
    button.hidden = true;
    scroller.scrollTop = scroller.scrollHeight;
  };

  scroller.addEventListener(
    "scroll",
    () => {
      following = atEnd();
      if (following) button.hidden = true;
    },
    { passive: true },
  );
  button.addEventListener("click", jump);

  return {
    button,
    jump,
    keep() {
      const grown = scroller.scrollHeight > height;
      height = scroller.scrollHeight;
      if (following) scroller.scrollTop = height;
      else if (grown) button.hidden = false;
    },
  };
}
