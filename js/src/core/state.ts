/**
 * The values of the state: what the log of one session amounts to. It mirrors the classes of `nbagent/core/state.py`.
 *
 * In: nothing; `fold.ts` fills them. Out: messages, runs, requests and tool calls. The fields have Python's names, so
 * that the two states can be compared as JSON. Times are UTC microseconds.
 */
import type {
  ApprovalRequest,
  ApprovalResponse,
  ErrorInfo,
  FinishReason,
  Part,
  RequestEnd,
  RequestRetry,
  RequestStart,
  RequestStatus,
  RunStart,
  RunStatus,
  ToolEnd,
  ToolPlace,
  ToolStatus,
  Usage,
} from "./events.gen.ts";

/** A text or reasoning part: it grows while the model writes it. */
export interface GrowingPart {
  type: "text" | "reasoning";
  text: string;
  opaque?: unknown;
  started_at: number;
  ended_at: number;
}

/** A part that stands for a call in `State.tool_calls`. */
export interface CallReference {
  type: "tool_call";
  tool_call_id: string;
}

export type ShownPart = Part | GrowingPart | CallReference;

export interface ToolCallState {
  tool_call_id: string;
  message_id: string;
  name: string;
  run_id: string | null;
  requested_at: number;
  status: ToolStatus;
  arguments: string;
  opaque: unknown;
  asked: ApprovalRequest | null;
  approval: ApprovalResponse | null;
  where: ToolPlace | null;
  started_at: number | null;
  ended_at: number | null;
  output: [kind: string, text: string][];
  end: ToolEnd | null;
}

export type MessageStatus = "complete" | "streaming" | "stopped" | "failed" | "interrupted";

export interface MessageState {
  message_id: string;
  role: "user" | "assistant";
  parent_id: string | null;
  created_at: number;
  /** By the index the provider gives; while an answer streams, an index may still be empty. */
  parts: ShownPart[];
  status: MessageStatus;
  run_id: string | null;
  request_id: string | null;
  provider: string | null;
  model: string | null;
  finish_reason: FinishReason | null;
  completed_at: number | null;
}

export interface RequestState {
  start: RequestStart;
  started_at: number;
  status: RequestStatus;
  first_at: number | null;
  retry: RequestRetry | null;
  retries: number;
  ended_at: number | null;
  end: RequestEnd | null;
}

export interface RunState {
  start: RunStart;
  started_at: number;
  status: RunStatus;
  error: ErrorInfo | null;
  usage: Usage | null;
  ended_at: number | null;
}

export interface State {
  session_id: string | null;
  seq: number;
  at: number;
  created_at: number | null;
  agent: Record<string, unknown>;
  title: string | null;
  metadata: Record<string, unknown>;
  head: string | null;
  messages: Map<string, MessageState>;
  runs: Map<string, RunState>;
  requests: Map<string, RequestState>;
  tool_calls: Map<string, ToolCallState>;
}

export function emptyState(): State {
  return {
    session_id: null,
    seq: 0,
    at: 0,
    created_at: null,
    agent: {},
    title: null,
    metadata: {},
    head: null,
    messages: new Map(),
    runs: new Map(),
    requests: new Map(),
    tool_calls: new Map(),
  };
}

/** Return the run that is going on, if there is one. A run inside it, of an agent used as a tool, does not count. */
export function activeRun(state: State): RunState | undefined {
  for (const run of state.runs.values()) {
    if (run.status === "running" && run.start.parent_run_id === undefined) return run;
  }
  return undefined;
}

export function newMessage(
  messageId: string,
  role: MessageState["role"],
  parentId: string | null,
  at: number,
): MessageState {
  return {
    message_id: messageId,
    role,
    parent_id: parentId,
    created_at: at,
    parts: [],
    status: "complete",
    run_id: null,
    request_id: null,
    provider: null,
    model: null,
    finish_reason: null,
    completed_at: null,
  };
}

export function newCall(callId: string, message: MessageState, name: string, at: number): ToolCallState {
  return {
    tool_call_id: callId,
    message_id: message.message_id,
    name,
    run_id: message.run_id,
    requested_at: at,
    status: "writing",
    arguments: "",
    opaque: null,
    asked: null,
    approval: null,
    where: null,
    started_at: null,
    ended_at: null,
    output: [],
    end: null,
  };
}
