/** Questions that the views ask of the state. Nothing here changes it. */
import { strings } from "../strings.ts";
import type { MessageState, State, ToolCallState } from "./state.ts";

/** What a session knows of its agent. */
interface Agent {
  name?: string | null;
  model?: string;
  steps?: Agent[];
}

/** Return the branch that is shown: its messages from the start of the conversation to the head. */
export function shownBranch(state: State): MessageState[] {
  const branch: MessageState[] = [];
  const seen = new Set<string>(); // a damaged log must not make this endless
  let id = state.head;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const message = state.messages.get(id);
    if (!message) break;
    branch.push(message);
    id = message.parent_id;
  }
  return branch.reverse();
}

/** Return the plain text of a message, as the Copy button copies it. */
export function messageText(message: MessageState): string {
  return message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** Return the name of the agent that wrote a message, where another one wrote before it: a stage of a workflow. */
export function authorOf(message: MessageState, before: MessageState | undefined, state: State): string {
  const name = stageOf(message, state);
  return name && name !== (before && stageOf(before, state)) ? name : "";
}

function stageOf({ run_id }: MessageState, { runs }: State): string {
  const start = runs.get(run_id ?? "")?.start;
  return (start?.parent_run_id && start.agent) || "";
}

/** Return the session's title, else the beginning of its first message. */
export function titleOf(state: State): string {
  const first = state.messages.values().next().value;
  return state.title || (first && messageText(first).trim().slice(0, 100)) || strings.untitled;
}

/** Return who answers: the agent's name and its model; of a workflow, its name and its stages. */
export function whoAnswers({ agent }: State): string {
  const { name, model, steps } = agent as Agent;
  const stages = (steps ?? []).map((stage) => stage.name || stage.model).join(" → ");
  return [name, model ?? stages].filter(Boolean).join(" · ");
}

/** Return the title of the tool that a call is of, or its name if it has none. */
export function toolTitle({ name, asked }: ToolCallState, state: State): string {
  const titles = state.agent.titles as Record<string, unknown> | undefined;
  const title = titles && Object.hasOwn(titles, name) ? titles[name] : undefined;
  return asked?.title ?? (typeof title === "string" ? title : name);
}

/** Return a function that finds the versions of a message: all that follow the same message, oldest first. */
export function versions(state: State): (message: MessageState) => readonly MessageState[] {
  const found = new Map<string, MessageState[]>();
  const place = (message: MessageState): string => `${message.role} ${message.parent_id}`;
  for (const message of state.messages.values()) {
    const others = found.get(place(message));
    if (others) others.push(message);
    else found.set(place(message), [message]);
  }
  return (message) => found.get(place(message)) ?? [];
}
