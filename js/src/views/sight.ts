/**
 * Keeps the composer in view in the page around the chat: after the person has used it, until they go elsewhere.
 *
 * A chat grows with each message, and would push the composer out of the notebook's view.
 */

export interface Sight {
  /** The person has sent something here: show it, and what follows. */
  sent(): void;
  close(): void;
}

/** Keep `composer` in view while `chat` grows; `jump` goes to the end of the conversation. */
export function keepInSight(chat: HTMLElement, composer: HTMLElement, jump: () => void): Sight {
  let held = false;
  const show = (): void => {
    if (held) composer.scrollIntoView({ block: "nearest" });
  };
  const hold = (): void => {
    held = true;
    show();
  };
  const leave = (event: Event): void => {
    const up = event instanceof WheelEvent && event.deltaY < 0;
    if (up || !event.composedPath().includes(chat)) held = false;
  };
  const sizes = new ResizeObserver(show);
  const ends = new AbortController();
  sizes.observe(chat);
  composer.addEventListener("input", hold);
  for (const type of ["wheel", "touchmove", "pointerdown", "focusin"])
    addEventListener(type, leave, { capture: true, passive: true, signal: ends.signal });
  return {
    sent() {
      jump();
      hold();
    },
    close() {
      ends.abort();
      sizes.disconnect();
    },
  };
}
