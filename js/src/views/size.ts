/**
 * The size of the chat: a corner to drag, or to move with the arrow keys, and a button that makes the chat as high as
 * the notebook's panel.
 *
 * In: the chat. Out: its width and height. Rule: a size is remembered by this browser for the session, and for others
 * on the same page; a double click on the corner goes back to the usual size. The full height is for now.
 */
import { h, setAttributes } from "../dom/dom.ts";
import { keep, recall } from "../dom/memory.ts";
import { scrollersAround } from "../dom/panel.ts";
import { panelStrings as strings } from "../strings.ts";

export interface Sizing {
  /** A session is shown: give the chat the size it had there. */
  opened(sessionId: string | null): void;
  /** Leave the full height; return whether there was something to leave. */
  leave(): boolean;
  close(): void;
}

type Size = [width: number | null, height: number | null];

const LEAST = [280, 240] as const;
const STEP = 24;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Let a person choose the size of `chat`; the button follows `line`. */
export function sizing(chat: HTMLElement, line: HTMLElement): Sizing {
  const corner = h("button", { type: "button", class: "corner", "aria-label": strings.size, title: strings.size });
  const button = h("button", { type: "button", class: "full-height" });
  let size: Size = [null, null];
  let session: string | undefined;
  let lifted: HTMLElement[] = [];
  let panel: HTMLElement | undefined;
  let full = false;

  const keys = (): string[] => [...(session === undefined ? [] : [session]), location.pathname];

  function apply(): void {
    const [width, chosen] = size;
    const height = full ? Math.min(panel?.clientHeight || innerHeight, innerHeight) : chosen;
    chat.style.width = width === null ? "" : `${width}px`;
    chat.style.height = height === null ? "" : `${height}px`;
    chat.style.maxHeight = height === null ? "" : "none";
    const words = full ? strings.usualHeight : strings.fullHeight;
    setAttributes(button, { "aria-label": words, title: words, "aria-pressed": String(full) });
  }

  function change(next: Size): void {
    size = next;
    apply();
  }

  /** Make the chat so much larger than `from`. One that fills its cell does so in a wider window, too. */
  function resize(from: DOMRect, [wider, higher]: readonly [number, number]): void {
    const [width, height] = [from.width + wider, from.height + higher];
    const most = (chat.getRootNode() as ShadowRoot).host.clientWidth;
    const chosen = width >= most ? null : Math.max(LEAST[0], width);
    change([wider ? chosen : size[0], higher ? Math.max(LEAST[1], height) : size[1]]);
  }

  function drag(down: PointerEvent): void {
    const from = chat.getBoundingClientRect();
    const sign = getComputedStyle(chat).direction === "rtl" ? -1 : 1;
    const move = (event: PointerEvent): void =>
      resize(from, [sign * (event.clientX - down.clientX), event.clientY - down.clientY]);
    const end = (): void => {
      corner.removeEventListener("pointermove", move);
      keep(size, ...keys());
    };
    setFull(false);
    corner.setPointerCapture(down.pointerId);
    corner.addEventListener("pointermove", move);
    corner.addEventListener("lostpointercapture", end, { once: true });
  }

  /** What clips the chat between it and the panel may not do so while it is as high as the panel. */
  function setFull(next: boolean): void {
    if (full === next) return;
    full = next;
    for (const element of lifted) element.style.maxHeight = "";
    observer.disconnect();
    removeEventListener("resize", fill);
    lifted = full ? scrollersAround(chat) : [];
    panel = lifted.pop();
    for (const element of lifted) element.style.maxHeight = "none";
    apply();
    if (full) {
      addEventListener("resize", fill);
      if (panel) observer.observe(panel);
    }
    chat.scrollIntoView({ block: full ? "start" : "nearest" });
  }

  function fill(): void {
    apply();
    chat.scrollIntoView({ block: "start" });
  }

  const observer = new ResizeObserver(fill);
  corner.addEventListener("pointerdown", drag);
  corner.addEventListener("keydown", (event) => {
    const by = ARROWS[event.key];
    if (!by) return;
    event.preventDefault();
    resize(chat.getBoundingClientRect(), by);
    keep(size, ...keys());
  });
  corner.addEventListener("dblclick", () => {
    change([null, null]);
    keep(undefined, ...keys());
  });
  button.addEventListener("click", () => setFull(!full));
  change(sizeOf(recall(location.pathname)) ?? size);

  chat.append(corner);
  line.after(button);

  return {
    opened(sessionId) {
      session = sessionId ?? undefined;
      change((session && sizeOf(recall(session))) || size);
    },
    leave() {
      const was = full;
      setFull(false);
      return was;
    },
    close() {
      observer.disconnect();
      removeEventListener("resize", fill);
    },
  };
}

/** Return a size that was remembered, if it is one. */
function sizeOf(kept: unknown): Size | undefined {
  const numbers = Array.isArray(kept) && kept.length === 2;
  return numbers && kept.every((one) => one === null || Number.isFinite(one)) ? (kept as Size) : undefined;
}
