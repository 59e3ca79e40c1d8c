/** The status line: what is going on, in words. It is derived from the state and never stored. */

import { cost, count, duration, strings } from "../strings.ts";
import { toolTitle } from "./conversation.ts";
import { activeRun, type RequestState, type RunState, type State, type ToolCallState } from "./state.ts";

/** After this many microseconds the status says what a waiting call waits for. */
const WAITING = 500_000;

/** Return the status line at `now`; it is empty when nothing is going on and no usage is known. */
export function statusText(state: State, now: number): string {
  const run = activeRun(state);
  return run ? runText(state, run, now) : demoText(state) || joined(stoppedText(state), usageText(state));
}

/** Say that the latest run was stopped: the message that says so, too, may be out of sight. */
function stoppedText(state: State): string {
  return shownRun(state)?.status === "stopped" ? strings.messageStatus.stopped : "";
}

function shownRun(state: State): RunState | undefined {
  return state.runs.get(state.messages.get(state.head ?? "")?.run_id ?? "");
}

function joined(...texts: string[]): string {
  return texts.filter(Boolean).join(" · ");
}

/** Say that the demo model answers: nobody should take it for an LLM. */
function demoText(state: State): string {
  return state.agent.provider === "demo" ? strings.demo : "";
}

/** Return the question to the person, if a call waits for approval. */
export function approvalQuestion(state: State): string | undefined {
  const [call, ...others] = waitingCalls(state);
  return call && strings.needsApproval(toolTitle(call, state), others.length);
}

/** Return the calls that wait for the person, in the order of the conversation. */
export function waitingCalls(state: State): readonly ToolCallState[] {
  return openCalls(state, "approval");
}

/** Return the last call with this status in a run that is going on. */
function lastCall(state: State, status: ToolCallState["status"]): ToolCallState | undefined {
  return openCalls(state, status).at(-1);
}

function openCalls(state: State, status: ToolCallState["status"]): readonly ToolCallState[] {
  const open = (call: ToolCallState): boolean => state.runs.get(call.run_id ?? "")?.status === "running";
  return [...state.tool_calls.values()].filter((call) => call.status === status && open(call));
}

function runText(state: State, run: RunState, now: number): string {
  return toolText(state, now) ?? requestText(state, run, now) ?? strings.preparing;
}

function toolText(state: State, now: number): string | undefined {
  const running = lastCall(state, "running");
  const pending = lastCall(state, "pending");
  return (
    approvalQuestion(state) ??
    (running && strings.usingTool(toolTitle(running, state), duration(now - (running.started_at ?? now), 1))) ??
    (pending && now - state.at > WAITING ? strings.waitingForKernel : undefined)
  );
}

function requestText(state: State, run: RunState, now: number): string | undefined {
  const request = lastRequest(state, run.start.run_id);
  if (request?.status !== "running") return undefined;
  if (request.retry) return retryText(request, state.at, now);
  const time = duration(now - request.started_at);
  if (request.first_at === null) return strings.waitingForModel(request.start.model, time);
  const part = state.messages.get(request.start.message_id)?.parts.at(-1)?.type;
  if (part === "tool_call") return strings.writingCall(time);
  return part === "reasoning" ? strings.thinking(time) : strings.writing(time);
}

function retryText(request: RequestState, at: number, now: number): string {
  const { delay, error } = request.retry!;
  const left = Math.max(0, Math.ceil(delay - (now - at) / 1e6));
  const why = error.status === 429 ? strings.rateLimit : error.message;
  return strings.retrying(left, error.status ? `${error.status} ${why}` : why);
}

function lastRequest(state: State, runId: string): RequestState | undefined {
  return [...state.requests.values()].findLast((request) => request.start.run_id === runId);
}

interface Total {
  input: number;
  output: number;
  cost: number | undefined;
}

/** Return the tokens and cost of the last answer, and of the session if that has used more. */
function usageText(state: State): string {
  const runId = shownRun(state)?.start.run_id;
  const all = [...state.requests.values()];
  const answer = total(all.filter((request) => request.start.run_id === runId));
  const session = total(all);
  if (!session) return "";
  const more = !answer || session.input > answer.input;
  return joined(answer ? totalText(answer) : "", more ? strings.sessionTotal(totalText(session)) : "");
}

function total(requests: readonly RequestState[]): Total | undefined {
  const sum: Total = { input: 0, output: 0, cost: undefined };
  let known = false;
  for (const { end } of requests) {
    if (end?.usage?.input_tokens === undefined && end?.usage?.output_tokens === undefined) continue;
    known = true;
    sum.input += end.usage.input_tokens ?? 0;
    sum.output += end.usage.output_tokens ?? 0;
    if (end.cost_usd !== undefined) sum.cost = (sum.cost ?? 0) + end.cost_usd;
  }
  return known ? sum : undefined;
}

function totalText({ input, output, cost: dollars }: Total): string {
  const tokens = strings.tokens(count(input), count(output));
  return dollars === undefined ? tokens : `${tokens} · ${cost(dollars)}`;
}
