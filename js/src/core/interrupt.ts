/**
 * What becomes of a run whose kernel is gone: the page closes it as whoever opens the session next closes it in the log
 * (`nbagent/core/run_ending.py`), so that both show the same.
 *
 * In: the state. Out: the state after the events that will be written; nothing in it is going on any more.
 */
import type { AnyEvent, ErrorInfo } from "./events.gen.ts";
import { apply } from "./fold.ts";
import type { State } from "./state.ts";

const INTERRUPTED: ErrorInfo = {
  type: "Interrupted",
  message: "The kernel stopped while this was going on.",
  hint: "What was said until then is kept; send the message again to go on.",
};

/** Close what is open in `state`; return the ids of the messages that changed. */
export function interrupt(state: State): string[] {
  const events: AnyEvent[] = [];
  for (const { start, status } of state.requests.values()) {
    if (status !== "running") continue;
    events.push({ type: "request_end", request_id: start.request_id, outcome: "interrupted", error: INTERRUPTED });
  }
  for (const { tool_call_id, status, run_id } of state.tool_calls.values()) {
    const open = status === "pending" || status === "approval" || status === "running";
    if (open && state.runs.get(run_id ?? "")?.status === "running") {
      events.push({ type: "tool_end", tool_call_id, outcome: "interrupted" });
    }
  }
  for (const { start, status } of state.runs.values()) {
    if (status !== "running") continue;
    events.push({ type: "run_end", run_id: start.run_id, outcome: "failed", error: INTERRUPTED });
  }
  const { session_id, seq, at } = state;
  return events.flatMap((event) => apply(state, session_id!, { seq, at, event }) ?? []);
}
