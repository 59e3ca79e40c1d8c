/**
 * The messages of the branch that is shown, in order.
 *
 * In: the state, and which messages changed. Out: their elements.
 *
 * Rule: a drawing costs as much as what changed, however long the conversation is. All messages are looked at only when
 * one is added, a run begins or ends, or another branch is shown.
 */
import { authorOf, shownBranch, versions } from "../core/conversation.ts";
import { activeRun, type MessageState, type State } from "../core/state.ts";
import { h, setGrouped } from "../dom/dom.ts";
import { strings } from "../strings.ts";
import type { Place } from "./footer.ts";
import { type MessageActions, type MessageView, messageView } from "./message.ts";

/** So many messages at the end are drawn at once; the others follow in later frames, newest first. */
const AT_ONCE = 12;
/** How long each of those frames may take. */
const BUDGET_MS = 8;
/** The browser lays out each group by itself, so a message that grows does not cost a layout of all the others. */
const GROUP = 20;

export interface MessageList {
  element: HTMLElement;
  /** Note that a message has changed. */
  mark(messageId: string): void;
  /** Draw what has changed; return whether some of it is left for the next frame. */
  draw(state: State, now: number, locked: boolean): boolean;
  /** Forget all messages: another session is shown. */
  clear(): void;
}

/** A message of the branch that is shown, and its place there. */
interface Placed extends Place {
  messageId: string;
  position: number;
}

/** Make the list of messages. */
export function messageList(actions: MessageActions): MessageList {
  const element = h("div", { class: "messages", role: "log", "aria-live": "off", "aria-label": strings.conversation });
  const views = new Map<string, MessageView>();
  const changed = new Set<string>();
  let places = new Map<string, Placed>();
  let arranged: { state: State; shape: string } | undefined;

  function arrange(state: State, locked: boolean): void {
    const branch = shownBranch(state);
    const versionsOf = versions(state);
    const unfinished = activeRun(state) && branch.at(-1); // with what it has said so far, there is nothing to do yet
    places = new Map();
    let [first] = branch; // of the messages of one author; an answer of several requests has one footer
    for (const [position, message] of branch.entries()) {
      const { message_id: messageId, role } = message;
      if (first?.role !== role) first = message;
      const last = branch[position + 1]?.role !== role && (role === "user" || message !== unfinished);
      places.set(messageId, {
        messageId,
        position,
        locked,
        last,
        author: authorOf(message, branch[position - 1], state),
        first: first.message_id,
        versions: last ? versionsOf(first) : [],
      });
    }
    setGrouped(
      element,
      branch.map((message) => viewOf(message).element),
      GROUP,
      "group",
    );
    for (const id of places.keys()) changed.add(id);
  }

  function viewOf(message: MessageState): MessageView {
    let view = views.get(message.message_id);
    if (!view) {
      view = messageView(message.role, actions);
      views.set(message.message_id, view);
    }
    return view;
  }

  return {
    element,
    mark: (messageId) => void changed.add(messageId),
    clear() {
      views.clear();
      arranged = undefined;
    },
    draw(state, now, locked) {
      const shape = `${state.head} ${state.messages.size} ${locked}`;
      if (state !== arranged?.state || shape !== arranged.shape) arrange(state, locked);
      arranged = { state, shape };
      const until = performance.now() + BUDGET_MS;
      const shown = [...changed]
        .flatMap((id) => places.get(id) ?? [])
        .sort((one, other) => other.position - one.position);
      changed.clear();
      for (const place of shown) {
        const message = state.messages.get(place.messageId)!;
        if (places.size - place.position > AT_ONCE && performance.now() > until) changed.add(place.messageId);
        else viewOf(message).update(message, state, now, place);
      }
      return changed.size > 0;
    },
  };
}
