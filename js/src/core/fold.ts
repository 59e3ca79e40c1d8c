/**
 * The fold: how each event changes the state. It mirrors the fold in `nbagent/core`. Both must give the states
 * in `tests/fixtures/logs`, so a change here needs the same change there.
 *
 * In: entries in order. Out: the state after them. It never throws: an event that refers to something unknown changes
 * nothing.
 */
import type { AnyEvent, RequestEnd, ViewEntry } from "./events.gen.ts";
import {
  type GrowingPart,
  type MessageState,
  type MessageStatus,
  newCall,
  newMessage,
  type State,
  type ToolCallState,
} from "./state.ts";

/**
 * Apply the next entry.
 *
 * @returns the id of the message whose content changed, if there is one
 */
export function apply(state: State, sessionId: string, entry: ViewEntry): string | undefined {
  state.session_id = sessionId;
  state.seq = entry.seq;
  state.at = entry.at;
  const handler = HANDLERS[entry.event.type] as Handler<AnyEvent> | undefined;
  return handler?.(state, entry.event, entry.at, entry.first_at ?? entry.at) ?? undefined;
}

type Handler<E extends AnyEvent> = (state: State, event: E, at: number, firstAt: number) => string | undefined;
type Handlers = { [E in AnyEvent as E["type"]]?: Handler<E> };

const MESSAGE_STATUS: Record<RequestEnd["outcome"], MessageStatus> = {
  ok: "complete",
  error: "failed",
  stopped: "stopped",
  interrupted: "interrupted",
};

const HANDLERS: Handlers = {
  session_start(state, event, at) {
    state.created_at = at;
    state.agent = event.agent ?? {};
  },

  session_update(state, event) {
    state.title = event.title ?? state.title;
    state.metadata = event.metadata ?? state.metadata;
    state.agent = event.agent ?? state.agent;
  },

  user_message(state, event, at) {
    state.messages.set(event.message_id, {
      ...newMessage(event.message_id, "user", event.parent_id ?? null, at),
      parts: [...event.parts],
      completed_at: at,
    });
    state.head = event.message_id;
    return event.message_id;
  },

  head_move(state, event) {
    const id = event.message_id ?? null;
    if (id === null || state.messages.has(id)) state.head = id;
  },

  run_start(state, event, at) {
    state.runs.set(event.run_id, {
      start: event,
      started_at: at,
      status: "running",
      error: null,
      usage: null,
      ended_at: null,
    });
  },

  run_end(state, event, at) {
    const run = state.runs.get(event.run_id);
    if (!run) return;
    run.status = event.outcome;
    run.error = event.error ?? null;
    run.usage = event.usage ?? null;
    run.ended_at = at;
  },

  request_start(state, event, at) {
    state.requests.set(event.request_id, {
      start: event,
      started_at: at,
      status: "running",
      first_at: null,
      retry: null,
      retries: 0,
      ended_at: null,
      end: null,
    });
    state.messages.set(event.message_id, {
      ...newMessage(event.message_id, "assistant", event.parent_id, at),
      status: "streaming",
      run_id: event.run_id,
      request_id: event.request_id,
      provider: event.provider,
      model: event.model,
    });
    if (event.parent_id === state.head) state.head = event.message_id; // else an agent that is used as a tool answers
    return event.message_id;
  },

  request_retry(state, event) {
    const request = state.requests.get(event.request_id);
    if (!request) return;
    request.retry = event;
    request.retries += 1;
  },

  request_end(state, event, at) {
    const request = state.requests.get(event.request_id);
    if (!request) return;
    Object.assign(request, { status: event.outcome, end: event, ended_at: at, retry: null });
    const message = state.messages.get(request.start.message_id);
    if (!message) return;
    message.status = MESSAGE_STATUS[event.outcome];
    message.finish_reason = event.finish_reason ?? null;
    message.completed_at = at;
    return message.message_id;
  },

  text_delta(state, event, at, firstAt) {
    return grow(state, event, "text", at, firstAt);
  },

  reasoning_delta(state, event, at, firstAt) {
    return grow(state, event, "reasoning", at, firstAt);
  },

  part_end(state, event, at) {
    const part = growing(state, event.message_id, event.index, event.kind, at);
    if (part) part.opaque = event.opaque;
  },

  tool_call_start(state, event, at) {
    const message = state.messages.get(event.message_id);
    if (!message) return;
    state.tool_calls.set(event.tool_call_id, newCall(event.tool_call_id, message, event.name, at));
    message.parts[event.index] = { type: "tool_call", tool_call_id: event.tool_call_id };
    somethingCame(state, message, at);
    return message.message_id;
  },

  tool_call_delta: onCall((call, event) => {
    call.arguments += event.arguments;
  }),

  tool_call_end: onCall((call, event) => {
    Object.assign(call, { status: "pending", arguments: event.arguments, opaque: event.opaque ?? null });
  }),

  approval_request: onCall((call, event) => {
    Object.assign(call, { status: "approval", asked: event });
  }),

  approval_response: onCall((call, event) => {
    Object.assign(call, { status: "pending", approval: event });
  }),

  tool_start: onCall((call, event, at) => {
    Object.assign(call, { status: "running", where: event.where, started_at: at });
  }),

  tool_output: onCall((call, event) => {
    const last = call.output.at(-1);
    const joins = event.kind === "stdout" || event.kind === "stderr";
    if (last && joins && last[0] === event.kind) last[1] += event.text;
    else call.output.push([event.kind, event.text]);
  }),

  tool_end: onCall((call, event, at) => {
    Object.assign(call, { status: event.outcome, end: event, ended_at: at });
  }),
};

function grow(
  state: State,
  event: { message_id: string; index: number; text: string },
  type: GrowingPart["type"],
  at: number,
  firstAt: number,
): string | undefined {
  const part = growing(state, event.message_id, event.index, type, firstAt);
  if (!part) return undefined;
  part.text += event.text;
  part.ended_at = at;
  return event.message_id;
}

function growing(
  state: State,
  messageId: string,
  index: number,
  type: GrowingPart["type"],
  at: number,
): GrowingPart | undefined {
  const message = state.messages.get(messageId);
  if (!message) return undefined;
  const part = message.parts[index];
  if (part) return "started_at" in part ? part : undefined;
  const fresh: GrowingPart = { type, text: "", started_at: at, ended_at: at };
  message.parts[index] = fresh;
  somethingCame(state, message, at);
  return fresh;
}

/** The first delta has arrived: the request is no longer waiting or retrying. */
function somethingCame(state: State, message: MessageState, at: number): void {
  const request = state.requests.get(message.request_id ?? "");
  if (!request) return;
  request.retry = null;
  request.first_at ??= at;
}

function onCall<E extends AnyEvent & { tool_call_id: string }>(
  change: (call: ToolCallState, event: E, at: number) => void,
): Handler<E> {
  return (state, event, at) => {
    const call = state.tool_calls.get(event.tool_call_id);
    if (!call) return undefined;
    change(call, event, at);
    return call.message_id;
  };
}
