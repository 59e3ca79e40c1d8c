/**
 * The whole component: conversation, status line, composer.
 *
 * In: the store. Out: elements, brought up to date in animation frames: however many entries came, a frame
 * draws each changed message once. A hidden page draws nothing and catches up when it is seen again.
 */
import { h, setChildren, setText } from "../dom.ts";
import { activeRun } from "../fold.ts";
import { shownPath } from "../conversation.ts";
import { statusText } from "../status.ts";
import type { Store } from "../store.ts";
import { strings } from "../strings.ts";
import { composer } from "./composer.ts";
import { followEnd } from "./follow.ts";
import { type MessageView, messageView } from "./message.ts";

const TICK_MS = 250;

/** Draw the store into `root`; the function returned ends it. */
export function chatView(store: Store, root: ParentNode): () => void {
  const list = h("div", { class: "messages", role: "log", "aria-live": "off", "aria-label": strings.conversation });
  const empty = h("p", { class: "empty" }, strings.empty);
  const scroller = h("div", { class: "scroller", tabindex: "0" }, empty, list);
  const follow = followEnd(scroller);
  const status = h("div", { class: "status" });
  const views = new Map<string, MessageView>();
  const dirty = new Set<string>();
  let sending = false;
  let stopping = false;
  let frame = 0;
  let pauseUntil = 0;

  const actions = {
    approve(toolCallId: string, approved: boolean, reason: string): void {
      void store.command("approve", { tool_call_id: toolCallId, approved, reason: reason || null });
    },
  };

  const input = composer({
    async send(text) {
      sending = true;
      follow.jump();
      drawStatus(); // at once: from submit on there is a Stop button
      const { error } = await store.command("send", { parts: [{ type: "text", text }] });
      sending = false;
      if (error) input.restore(text);
      requestDraw();
    },
    async stop() {
      stopping = true;
      drawStatus();
      await store.command("stop");
      stopping = false;
      requestDraw();
    },
  });

  const chat = h(
    "section",
    { class: "chat", "aria-label": strings.region },
    h("div", { class: "viewport" }, scroller, follow.button),
    status,
    input.element,
  );

  function drawMessages(): void {
    const { state } = store;
    const now = store.now();
    const elements = shownPath(state).map((message) => {
      let view = views.get(message.message_id);
      if (!view) {
        views.set(message.message_id, (view = messageView(message.role, actions)));
        dirty.add(message.message_id);
      }
      if (dirty.has(message.message_id)) view.update(message, state, now);
      return view.element;
    });
    setChildren(list, elements);
    empty.hidden = elements.length > 0;
    dirty.clear();
  }

  function drawStatus(): void {
    const busy = sending || activeRun(store.state) !== undefined;
    setText(status, stopping ? strings.stopping : sending ? strings.sending : statusText(store.state, store.now()));
    input.update(busy, stopping);
  }

  function draw(): void {
    frame = 0;
    const started = performance.now();
    drawMessages();
    drawStatus();
    follow.keep();
    const ended = performance.now();
    pauseUntil = ended + (ended - started); // a costly frame leaves the page as much time as it took
  }

  function requestDraw(): void {
    frame ||= requestAnimationFrame(function attempt() {
      if (performance.now() < pauseUntil) frame = requestAnimationFrame(attempt);
      else draw();
    });
  }

  const unsubscribe = store.subscribe((messageId) => {
    if (messageId !== undefined) dirty.add(messageId);
    requestDraw();
  });
  const ticking = setInterval(() => {
    if (!activeRun(store.state)) return;
    for (const call of store.state.tool_calls.values()) if (call.status === "running") dirty.add(call.message_id);
    requestDraw();
  }, TICK_MS);
  root.append(chat);
  draw();

  return () => {
    unsubscribe();
    clearInterval(ticking);
    cancelAnimationFrame(frame);
    chat.remove();
  };
}
