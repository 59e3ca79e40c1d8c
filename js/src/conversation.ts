/** What the views take from the state. Nothing here changes it. */
import type { MessageState, State } from "./fold.ts";

/** The messages from the conversation's start to the end of the branch that is shown. */
export function shownPath(state: State): MessageState[] {
  const path: MessageState[] = [];
  const seen = new Set<string>();
  let id = state.head;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const message = state.messages.get(id);
    if (!message) break;
    path.push(message);
    id = message.parent_id;
  }
  return path.reverse();
}

/** The plain text of a message, as it is copied. */
export function messageText(message: MessageState): string {
  return message.parts
    .map((part) => (part.type === "text" ? part.text : ""))
    .join("");
}

/** The versions of a message: those that follow the same message, oldest first. */
export function siblings(state: State, message: MessageState): MessageState[] {
  const found: MessageState[] = [];
  for (const other of state.messages.values()) {
    if (other.parent_id === message.parent_id && other.role === message.role) found.push(other);
  }
  return found;
}
