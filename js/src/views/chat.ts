/**
 * The whole component: conversation, status line, composer.
 *
 * In: the live state. Out: elements. They are drawn in animation frames: however many entries arrive, a frame draws
 * each changed message once. A hidden page gets no frames, so it draws nothing until it is shown again.
 */

import { messageText, shownBranch, whoAnswers } from "../core/conversation.ts";
import type { ErrorInfo } from "../core/events.gen.ts";
import { activeRun, type ShownPart } from "../core/state.ts";
import { approvalQuestion, statusText, waitingCalls } from "../core/status.ts";
import { h, setAttributes, setText, whenShown } from "../dom/dom.ts";
import type { LiveState } from "../live.ts";
import { strings } from "../strings.ts";
import { isLost } from "../transport/channel.ts";
import { announcer } from "./announcer.ts";
import type { Suggestion } from "./completion.ts";
import { composer } from "./composer.ts";
import type { Draft } from "./draft.ts";
import { followEnd } from "./follow.ts";
import { inFrames } from "./frames.ts";
import { lateEarlier, lateNotice, lateSizing } from "./late.ts";
import type { MessageActions } from "./message.ts";
import { messageList } from "./messages.ts";
import { sessionPicker } from "./picker.ts";
import { questions } from "./questions.ts";
import { keepInSight } from "./sight.ts";

const TICK_MS = 250;
/** A command without a reply after this time waits until a cell has ended. */
const PATIENCE_MS = 1000;

/** After this time a host that says nothing of its kernel may have lost it. */
const DOUBT_MS = 10_000;

export interface ChatOptions {
  /** Whether a person can change to other sessions here. */
  picker?: boolean;
  /** Whether a person can choose its size here. */
  resizable?: boolean;
}

/** A command that begins a run and has no reply yet. */
interface Sending {
  /** When it was sent, by this page's clock. */
  since: number;
  draft: Draft | undefined;
}

/** Draw the live state into `root`; the function returned removes it. */
export function chatView(live: LiveState, root: ShadowRoot, options: ChatOptions = {}): () => void {
  const empty = h("p", { class: "empty" }, strings.empty);
  const scroller = h("div", { class: "scroller", tabindex: "0" }, empty);
  const status = h("div", { class: "status" });
  const announced = announcer();
  let sending: Sending | undefined;
  let failure: ErrorInfo | undefined;
  let session: string | null = null;
  let stopping = false;
  const { request: requestDraw, cancel } = inFrames(draw);

  /** Send a command that begins a run; the component is locked from the click on. */
  async function begin(name: string, args: Record<string, unknown>, draft?: Draft): Promise<void> {
    const { head } = live.state;
    sending = { since: performance.now(), draft };
    failure = undefined;
    sight.sent();
    drawStatus(); // without waiting for a frame: the Stop button replaces the Send button
    const { error } = await live.command(name, args);
    sending = undefined;
    failure = live.state.head === head ? error : undefined; // else the message arrived, and only the reply did not
    if (failure && draft) input.restore(draft);
    requestDraw();
  }

  const actions: MessageActions = {
    approve(toolCallId, approved, reason) {
      sight.sent();
      asking.answered(toolCallId);
      void live.command("approve", { tool_call_id: toolCallId, approved, reason: reason || null });
    },
    edit(message) {
      const written = (part: ShownPart): part is Draft[number] => part.type === "text" || part.type === "image";
      input.edit(message.message_id, message.parts.filter(written));
    },
    regenerate: (messageId) => void begin("regenerate", { message_id: messageId }),
    async show(messageId) {
      failure = (await live.command("show", { message_id: messageId })).error;
      requestDraw();
    },
  };

  async function stop(): Promise<void> {
    stopping = true;
    drawStatus();
    await live.command("stop");
    stopping = false;
    requestDraw();
  }

  const messages = messageList(actions);
  scroller.append(messages.element);
  const follow = followEnd(scroller, messages.element);

  const input = composer({
    send(draft, replaces) {
      void (replaces === undefined
        ? begin("send", { parts: draft }, draft)
        : begin("edit", { message_id: replaces, parts: draft }, draft));
    },
    stop: () => void stop(),
    earlier: () => shownBranch(live.state).flatMap((message) => (message.role === "user" ? messageText(message) : [])),
    async variables(prefix) {
      const { value } = await live.command("variables", { prefix });
      return (value as Suggestion[] | undefined) ?? [];
    },
  });

  const asking = questions(messages.element, follow.show, input.focus);
  const earlier = options.picker ? lateEarlier(live, root.host, input, empty, requestDraw) : undefined;
  const notice = lateNotice(live, root.host, () => earlier?.leave(true));
  const picker = options.picker ? sessionPicker(live, scroller, () => input.focus()) : undefined;
  const chat = h(
    "section",
    { class: "chat", "aria-label": strings.region },
    picker?.bar,
    h("div", { class: "viewport" }, scroller, follow.button, picker?.panel),
    notice.element,
    h("div", { class: "line" }, status),
    input.element,
    announced.element,
  );
  passDrops(scroller, input.element);
  const sight = keepInSight(chat, input.element, follow.jump);
  const size = options.resizable ? lateSizing(chat, status) : undefined;

  /** Show another session. */
  function change(next: string | null): void {
    session = next;
    messages.clear();
    failure = undefined;
    input.endEditing();
    size?.opened(next);
    follow.jump();
  }

  function drawStatus(): boolean {
    const lost = notice.update();
    const busy = !lost && (sending !== undefined || activeRun(live.state) !== undefined);
    const waiting = stopping ? strings.stopping : sendingText(live, sending);
    const failed = troubleText(live, failure);
    setText(status, waiting ?? failed ?? statusText(live.state, live.now()));
    status.classList.toggle("failed", !waiting && failed !== undefined);
    chat.dataset.connection = live.connection;
    setAttributes(chat, { "aria-label": [strings.region, whoAnswers(live.state)].filter(Boolean).join(": ") });
    input.update(busy, stopping, lost || earlier?.opening === true, placeholder(live, busy));
    picker?.update(live.state, busy || lost, lost);
    return busy || lost;
  }

  function draw(): void {
    const { state } = live;
    if (state.session_id !== session) change(state.session_id);
    asking.look(waitingCalls(state), messages.mark);
    if (messages.draw(state, live.now(), drawStatus())) requestDraw();
    empty.hidden = messages.element.hasChildNodes();
    earlier?.update(state);
    announced.update(state, approvalQuestion(state));
    asking.lead();
  }

  const unsubscribe = live.subscribe((messageId) => {
    if (messageId !== undefined) messages.mark(messageId);
    requestDraw();
  });
  const ticking = setInterval(() => {
    if (!activeRun(live.state) && sending === undefined) return;
    for (const call of live.state.tool_calls.values()) if (call.status === "running") messages.mark(call.message_id);
    requestDraw();
  }, TICK_MS);
  onEscape(chat, () => (activeRun(live.state) ? void stop() : size?.leave()));
  root.append(chat);
  draw();
  whenShown(chat, requestDraw);

  return () => {
    earlier?.leave(false, sending?.draft);
    clearInterval(ticking);
    for (const end of [unsubscribe, cancel, sight.close, size?.close]) end?.();
    chat.remove();
  };
}

/** Act on Esc where nothing inside has used it. */
function onEscape(chat: HTMLElement, act: () => void): void {
  chat.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) act();
  });
}

/** Files dropped on `element` are for the composer, too: else the browser would leave the page and show them. */
function passDrops(element: HTMLElement, composed: HTMLElement): void {
  for (const type of ["dragover", "drop"] as const) {
    element.addEventListener(type, (event) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      composed.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true }));
    });
  }
}

function placeholder(live: LiveState, busy: boolean): string {
  if (!busy) return strings.placeholder;
  return approvalQuestion(live.state) === undefined ? strings.busy : strings.asked;
}

function troubleText(live: LiveState, failure: ErrorInfo | undefined): string | undefined {
  const trouble = failure ?? (live.notice?.level === "error" ? live.notice : undefined);
  return trouble && [trouble.message, trouble.hint].filter(Boolean).join(" ");
}

function sendingText(live: LiveState, sending: Sending | undefined): string | undefined {
  if (isLost(live.kernel)) return undefined;
  if (!sending) return live.connection === "connecting" ? strings.connecting : undefined;
  const waited = performance.now() - sending.since;
  if (waited < PATIENCE_MS || live.kernel === "reconnecting" || live.kernel === "offline") return strings.sending;
  return waited > DOUBT_MS && live.kernel === "unknown" ? strings.unanswered : strings.waitingForKernel;
}
