/**
 * The whole component: conversation, status line, composer.
 *
 * In: the store. Out: elements, brought up to date in animation frames: however many entries came, a frame
 * draws each changed message once. A hidden page draws nothing and catches up when it is seen again.
 */
import { h, setChildren, setText } from "../dom.ts";
import type { ErrorInfo } from "../events.gen.ts";
import { activeRun, type MessageState, type ShownPart } from "../fold.ts";
import { messageText, shownPath } from "../conversation.ts";
import { approvalQuestion, statusText } from "../status.ts";
import type { Store } from "../store.ts";
import { strings } from "../strings.ts";
import { announcer } from "./announcer.ts";
import type { Suggestion } from "./completion.ts";
import { composer, type Draft } from "./composer.ts";
import { followEnd } from "./follow.ts";
import { type MessageActions, type MessageView, messageView } from "./message.ts";
import { sessionPicker } from "./picker.ts";

const TICK_MS = 250;
/** Of a long conversation the end is drawn at once, the rest in later frames, newest first, so long in each. */
const AT_ONCE = 12;
const BUDGET_MS = 8;
/** A command that is not answered for so long waits for a cell to end. */
const PATIENCE_MS = 1000;

export interface ChatOptions {
  /** Whether other sessions can be picked here. */
  picker?: boolean;
}

/** Draw the store into `root`; the function returned ends it. */
export function chatView(store: Store, root: ParentNode, options: ChatOptions = {}): () => void {
  const list = h("div", { class: "messages", role: "log", "aria-live": "off", "aria-label": strings.conversation });
  const empty = h("p", { class: "empty" }, strings.empty);
  const scroller = h("div", { class: "scroller", tabindex: "0" }, empty, list);
  const follow = followEnd(scroller);
  const status = h("div", { class: "status" });
  const announced = announcer();
  const views = new Map<string, MessageView>();
  const dirty = new Set<string>();
  /** When the command that is under way was sent, by this page's clock. */
  let sending: number | undefined;
  let failure: ErrorInfo | undefined;
  let drawnShape = "";
  let session: string | null = null;
  let stopping = false;
  let frame = 0;
  let pauseUntil = 0;

  /** Do something that begins a run: locked from the click on. */
  async function begin(name: string, args: Record<string, unknown>, draft?: Draft): Promise<void> {
    sending = performance.now();
    failure = undefined;
    follow.jump();
    drawStatus(); // at once: from submit on there is a Stop button
    const { error } = await store.command(name, args);
    sending = undefined;
    failure = error;
    if (error && draft) input.restore(draft);
    requestDraw();
  }

  const actions: MessageActions = {
    approve(toolCallId, approved, reason) {
      void store.command("approve", { tool_call_id: toolCallId, approved, reason: reason || null });
    },
    edit(message) {
      const written = (part: ShownPart): part is Draft[number] => part.type === "text" || part.type === "image";
      input.edit(message.message_id, message.parts.filter(written));
    },
    regenerate: (messageId) => void begin("regenerate", { message_id: messageId }),
    async show(messageId) {
      failure = (await store.command("show", { message_id: messageId })).error;
      requestDraw();
    },
  };

  const input = composer({
    send(draft, replaces) {
      void (replaces === undefined
        ? begin("send", { parts: draft }, draft)
        : begin("edit", { message_id: replaces, parts: draft }, draft));
    },
    async stop() {
      stopping = true;
      drawStatus();
      await store.command("stop");
      stopping = false;
      requestDraw();
    },
    said: () => shownPath(store.state).flatMap((message) => (message.role === "user" ? messageText(message) : [])),
    async variables(prefix) {
      const { value } = await store.command("variables", { prefix });
      return (value as Suggestion[] | undefined) ?? [];
    },
  });

  const picker = options.picker ? sessionPicker(store, scroller, () => input.focus()) : undefined;
  const chat = h(
    "section",
    { class: "chat", "aria-label": strings.region },
    picker?.bar,
    h("div", { class: "viewport" }, scroller, follow.button, picker?.panel),
    status,
    input.element,
    announced.element,
  );

  function drawMessages(locked: boolean): void {
    const { state } = store;
    const now = store.now();
    const path = shownPath(state);
    if (state.session_id !== session) change(state.session_id);
    const shape = `${state.head} ${state.messages.size} ${locked}`;
    if (shape !== drawnShape) for (const { message_id: id } of path) dirty.add(id);
    drawnShape = shape;
    const until = performance.now() + BUDGET_MS;
    const waiting: string[] = [];
    for (let index = path.length - 1; index >= 0; index -= 1) {
      const message = path[index]!;
      const view = viewOf(message);
      if (!dirty.has(message.message_id)) continue;
      const last = path[index + 1]?.role !== message.role;
      if (path.length - index > AT_ONCE && performance.now() > until) waiting.push(message.message_id);
      else view.update(message, state, now, { last, locked });
    }
    const elements = path.map((message) => viewOf(message).element);
    setChildren(list, elements);
    empty.hidden = elements.length > 0;
    dirty.clear();
    for (const id of waiting) dirty.add(id);
    if (waiting.length > 0) requestDraw();
  }

  /** Another session is shown. */
  function change(next: string | null): void {
    session = next;
    views.clear();
    failure = undefined;
    input.settle();
    follow.jump();
  }

  function viewOf(message: MessageState): MessageView {
    let view = views.get(message.message_id);
    if (!view) views.set(message.message_id, (view = messageView(message.role, actions)));
    return view;
  }

  function drawStatus(): boolean {
    const busy = sending !== undefined || activeRun(store.state) !== undefined;
    const waiting = stopping ? strings.stopping : sendingText();
    const trouble = failure ?? (store.notice?.level === "error" ? store.notice : undefined);
    const failed = trouble && [trouble.message, trouble.hint].filter(Boolean).join(" ");
    setText(status, waiting ?? failed ?? statusText(store.state, store.now()));
    status.classList.toggle("failed", !waiting && failed !== undefined);
    chat.dataset["connection"] = store.connection;
    input.update(busy, stopping);
    picker?.update(store.state, busy);
    return busy;
  }

  function sendingText(): string | undefined {
    if (sending === undefined) return store.connection === "connecting" ? strings.connecting : undefined;
    return performance.now() - sending > PATIENCE_MS ? strings.waitingForKernel : strings.sending;
  }

  function draw(): void {
    frame = 0;
    const started = performance.now();
    drawMessages(drawStatus());
    announced.update(store.state, approvalQuestion(store.state));
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
    if (!activeRun(store.state) && sending === undefined) return;
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
