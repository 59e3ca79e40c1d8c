/** What is going on, in words: derived from the state, never stored. */
import { activeRun, type RequestState, type State } from "./fold.ts";
import { count, duration, strings } from "./strings.ts";

/** The status line at `now` (UTC microseconds); empty when nothing is going on and nothing is known. */
export function statusText(state: State, now: number): string {
  const run = activeRun(state);
  if (!run) return usageText(state);
  const request = lastRequest(state, run.start.run_id);
  if (!request) return strings.preparing;
  if (request.retry) return retryText(request, state.at, now);
  if (request.status !== "running") return strings.preparing;
  const since = now - request.started_at;
  if (request.first_at === null) return strings.waitingForModel(request.start.model, duration(since));
  return isReasoning(state, request)
    ? strings.thinking(duration(since))
    : strings.writing(duration(since));
}

function retryText(request: RequestState, at: number, now: number): string {
  const retry = request.retry!;
  const left = Math.max(0, Math.ceil(retry.delay - (now - at) / 1e6));
  const { status, message } = retry.error;
  return strings.retrying(left, status ? `${status} ${message}` : message);
}

function isReasoning(state: State, request: RequestState): boolean {
  return state.messages.get(request.start.message_id)?.parts.at(-1)?.type === "reasoning";
}

function lastRequest(state: State, runId: string): RequestState | undefined {
  let last: RequestState | undefined;
  for (const request of state.requests.values()) if (request.start.run_id === runId) last = request;
  return last;
}

function usageText(state: State): string {
  const message = state.head === null ? undefined : state.messages.get(state.head);
  const usage = state.requests.get(message?.request_id ?? "")?.end?.usage;
  if (usage?.input_tokens === undefined || usage.output_tokens === undefined) return "";
  return strings.tokens(count(usage.input_tokens), count(usage.output_tokens));
}
