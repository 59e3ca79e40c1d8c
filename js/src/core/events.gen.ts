// Written by scripts/gen_types.py from nbagent/events/, messages.py, core/state.py and widget/protocol.py.
// Do not edit: run `python scripts/gen_types.py`.

export type FinishReason = "stop" | "tool_calls" | "length" | "content_filter" | "refusal" | "pause" | "error";
export type RunOutcome = "completed" | "stopped" | "failed";
export type RequestOutcome = "ok" | "error" | "stopped" | "interrupted";
export type ToolOutcome = "ok" | "error" | "denied" | "stopped" | "interrupted" | "timeout";
export type ToolPlace = "main" | "loop" | "thread";
export type RunStatus = "running" | "completed" | "stopped" | "failed";
export type RequestStatus = "running" | "ok" | "error" | "stopped" | "interrupted";
export type ToolStatus = "writing" | "pending" | "approval" | "running" | "ok" | "error" | "denied" | "stopped" | "interrupted" | "timeout";

/** Text of the message. */
export interface TextPart {
  type: "text";
  text: string;
  opaque?: unknown;
}

/** The model's reasoning, or a summary of it; `text` may be empty when only `opaque` is sent. */
export interface ReasoningPart {
  type: "reasoning";
  text: string;
  opaque?: unknown;
}

/** An image in a user message or a tool result: `data` or `url`, never both. */
export interface ImagePart {
  type: "image";
  media_type: string;
  data?: string;
  url?: string;
}

/** What a variable of the notebook held when the message was sent; the model reads it as text. */
export interface ContextPart {
  type: "context";
  name: string;
  text: string;
}

/** A call the model asks for. `arguments` is JSON text exactly as the model wrote it. */
export interface ToolCallPart {
  type: "tool_call";
  tool_call_id: string;
  name: string;
  arguments: string;
  opaque?: unknown;
}

/** What the model is told about a tool call: bounded text and perhaps images. */
export interface ToolResultPart {
  type: "tool_result";
  tool_call_id: string;
  name: string;
  outcome: ToolOutcome;
  text: string;
  images?: readonly ImagePart[];
}

/** Token counts of one model call, or of a run. `None` means unknown, which is not zero. */
export interface Usage {
  input_tokens?: number;
  output_tokens?: number;
  cache_read_tokens?: number;
  cache_write_tokens?: number;
  reasoning_tokens?: number;
  raw?: unknown;
}

/** An error as data: what happened, and what a person can do about it. Never holds a secret. */
export interface ErrorInfo {
  type: string;
  message: string;
  hint?: string;
  status?: number;
}

/** One line of the overview. */
export interface StoredSession {
  session_id: string;
  title: string | null;
  created_at: number;
  updated_at: number;
  messages: number;
  first_message: string | null;
  notebook?: string;
  agent?: string;
  snippet?: string;
}

/** The first entry of every session. */
export interface SessionStart {
  type: "session_start";
  agent?: Record<string, unknown>;
  notebook?: string;
  kernel?: string;
  versions?: Record<string, string>;
  forked_from?: string;
  forked_seq?: number;
}

/** Title or metadata of the session changed; `None` leaves a field as it was. */
export interface SessionUpdate {
  type: "session_update";
  title?: string;
  metadata?: Record<string, unknown>;
  agent?: Record<string, unknown>;
}

/** A person said something. `parent_id` is the message it follows (None: the conversation's start). */
export interface UserMessage {
  type: "user_message";
  message_id: string;
  parts: readonly Part[];
  parent_id?: string;
}

/** One `send()` until the agent is idle again. */
export interface RunStart {
  type: "run_start";
  run_id: string;
  message_id: string;
  agent?: string;
  parent_run_id?: string;
  place?: string;
}

/** The terminal event: exactly one per run. */
export interface RunEnd {
  type: "run_end";
  run_id: string;
  outcome: RunOutcome;
  error?: ErrorInfo;
  usage?: Usage;
}

/** A model call begins, and with it the assistant message it will fill. */
export interface RequestStart {
  type: "request_start";
  request_id: string;
  run_id: string;
  message_id: string;
  parent_id: string;
  provider: string;
  model: string;
  step?: number;
  upto?: number;
}

/** The request failed before anything was shown and is tried again after `delay` seconds. */
export interface RequestRetry {
  type: "request_retry";
  request_id: string;
  attempt: number;
  delay: number;
  error: ErrorInfo;
}

/** A model call ended, well or not. */
export interface RequestEnd {
  type: "request_end";
  request_id: string;
  outcome: RequestOutcome;
  finish_reason?: FinishReason;
  finish_reason_raw?: string;
  usage?: Usage;
  cost_usd?: number;
  cost_source?: "provider" | "local";
  ttft?: number;
  duration?: number;
  response_id?: string;
  response_model?: string;
  http_status?: number;
  error?: ErrorInfo;
  flags?: readonly string[];
}

/** Text was added to a part of an assistant message. */
export interface TextDelta {
  type: "text_delta";
  message_id: string;
  index: number;
  text: string;
  timing?: string;
}

/** Reasoning was added to a part of an assistant message. */
export interface ReasoningDelta {
  type: "reasoning_delta";
  message_id: string;
  index: number;
  text: string;
  timing?: string;
}

/** What the provider wants back verbatim with a part: sent once, when the part is complete. */
export interface PartEnd {
  type: "part_end";
  message_id: string;
  index: number;
  kind: "text" | "reasoning";
  opaque: unknown;
}

/** The model began to write a tool call. */
export interface ToolCallStart {
  type: "tool_call_start";
  message_id: string;
  index: number;
  tool_call_id: string;
  name: string;
}

/** A fragment of the arguments' JSON text. */
export interface ToolCallDelta {
  type: "tool_call_delta";
  tool_call_id: string;
  arguments: string;
  timing?: string;
}

/** The call is complete: `arguments` is the whole JSON text. */
export interface ToolCallEnd {
  type: "tool_call_end";
  tool_call_id: string;
  arguments: string;
  opaque?: unknown;
}

/** A person (or a policy) must approve this call before it runs. */
export interface ApprovalRequest {
  type: "approval_request";
  tool_call_id: string;
  title?: string;
  description?: string;
}

/** The answer to an approval request. */
export interface ApprovalResponse {
  type: "approval_response";
  tool_call_id: string;
  approved: boolean;
  reason?: string;
  by?: string;
}

/** Recorded, durably, before the function runs. */
export interface ToolStart {
  type: "tool_start";
  tool_call_id: string;
  where: ToolPlace;
}

/** Something the tool printed, displayed or reported while it ran. */
export interface ToolOutput {
  type: "tool_output";
  tool_call_id: string;
  kind: "stdout" | "stderr" | "progress" | "display";
  text: string;
  timing?: string;
}

/** The call ended. `result` is the bounded text the model sees. */
export interface ToolEnd {
  type: "tool_end";
  tool_call_id: string;
  outcome: ToolOutcome;
  result?: string;
  images?: readonly ImagePart[];
  display?: Record<string, unknown>;
  result_type?: string;
  result_bytes?: number;
  truncated?: boolean;
  error?: ErrorInfo;
  duration?: number;
}

/** The branch shown now ends at this message (edit, regenerate, switch). */
export interface HeadMove {
  type: "head_move";
  message_id?: string;
}

/** Free text or data of the user's own. */
export interface Note {
  type: "note";
  text?: string;
  data?: unknown;
  message_id?: string;
}

/** A judgement on a message. */
export interface Feedback {
  type: "feedback";
  message_id: string;
  value: string;
  comment?: string;
}

/** The view has everything up to `seq`; about once a second while batches come. */
export interface Ack {
  type: "ack";
  view: string;
  session_id: string | null;
  seq: number;
}

/** A person did something: `name` is one of `nbagent.widget.commands.COMMANDS`. */
export interface Command {
  type: "command";
  view: string;
  command_id: string;
  name: string;
  arguments: Record<string, unknown>;
}

/** The entries in `(since, seq]`. */
export interface EntryBatch {
  type: "events";
  session_id: string;
  since: number;
  seq: number;
  entries: readonly ViewEntry[];
}

/** A view is there and has everything up to `since`. */
export interface Hello {
  type: "hello";
  view: string;
  session_id: string | null;
  since: number;
}

/** How far the log is: sent while a view has not acknowledged it. */
export interface LogPosition {
  type: "head";
  session_id: string;
  seq: number;
}

/** Something a person should know that is not in the log, such as a store that cannot be written. */
export interface Notice {
  type: "notice";
  level: "info" | "warning" | "error";
  message: string;
  hint: string | null;
}

/** The reply to a command; `error` says why it could not be executed. */
export interface Reply {
  type: "reply";
  command_id: string;
  error?: ErrorInfo;
  value?: unknown;
}

/** A supplement of the component: a JavaScript module, gzipped, is the message's one buffer. */
export interface Supplement {
  type: "supplement";
  name: string;
  digest: string;
}

/** The view misses what came after `since`. */
export interface Sync {
  type: "sync";
  view: string;
  session_id: string | null;
  since: number;
}

/** An entry as views need it: deltas merged, without when each piece came. */
export interface ViewEntry {
  seq: number;
  at: number;
  first_at?: number;
  event: AnyEvent;
}

/** The view needs a supplement that has not come. */
export interface WantSupplement {
  type: "want_supplement";
  view: string;
  name: string;
}

/** The reply to `Hello`; also sent when another agent or session was chosen. */
export interface Welcome {
  type: "welcome";
  protocol: number;
  session_id: string;
  seq: number;
  subshell: boolean;
  agents: readonly string[];
  agent: string | null;
  kept: boolean;
  history: boolean;
}

export type Part = TextPart | ReasoningPart | ImagePart | ContextPart | ToolCallPart | ToolResultPart;
export type AnyEvent = SessionStart | SessionUpdate | UserMessage | RunStart | RunEnd | RequestStart | RequestRetry | RequestEnd | TextDelta | ReasoningDelta | PartEnd | ToolCallStart | ToolCallDelta | ToolCallEnd | ApprovalRequest | ApprovalResponse | ToolStart | ToolOutput | ToolEnd | HeadMove | Note | Feedback;
export type ToView = EntryBatch | LogPosition | Welcome | Reply | Notice | Supplement;
export type FromView = Hello | Ack | Sync | WantSupplement | Command;
export const PROTOCOL = 1;
