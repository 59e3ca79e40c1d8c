/** What the views take from the state. Nothing here changes it. */
import type { MessageState, State } from "./state.ts";

/** The messages from the conversation's start to the end of the branch that is shown. */
export function shownBranch(state: State): MessageState[] {
  const branch: MessageState[] = [];
  const seen = new Set<string>();
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

/** The plain text of a message, as it is copied. */
export function messageText(message: MessageState): string {
  return message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** Return a function that gives the versions of a message: those that follow the same message, oldest first. */
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
