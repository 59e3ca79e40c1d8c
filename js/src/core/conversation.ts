/** Questions that the views ask of the state. Nothing here changes it. */
import type { MessageState, State } from "./state.ts";

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
