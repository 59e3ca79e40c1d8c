/**
 * The messages of the branch that is shown, in their order.
 *
 * In: the state, and which messages changed. Out: their elements. Rule: drawing costs what changed, however long
 * the conversation is; all of it is looked at only when a message comes, a run begins or ends, or the branch changes.
 */
import { shownBranch, versions } from "../core/conversation.ts";
import type { MessageState, State } from "../core/state.ts";
import { h, setGrouped } from "../dom/dom.ts";
import { strings } from "../strings.ts";
import type { Place } from "./footer.ts";
import { type MessageActions, type MessageView, messageView } from "./message.ts";

/** Of a long conversation the end is drawn at once, the rest in later frames, newest first, so long in each. */
const AT_ONCE = 12;
const BUDGET_MS = 8;
/** Messages are in groups, which the browser lays out each on its own: one that grows does not cost all the others. */
const GROUP = 20;

export interface MessageList {
  element: HTMLElement;
  /** A message changed. */
  mark(messageId: string): void;
  /** Draw what changed; returns whether some of it is left for the next frame. */
  draw(state: State, now: number, locked: boolean): boolean;
  /** Another session is shown. */
  clear(): void;
}

/** A message of the branch, and where it is in it. */
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
    places = new Map();
    for (const [position, message] of branch.entries()) {
      const { message_id: messageId, role } = message;
      places.set(messageId, {
        messageId,
        position,
        locked,
        last: branch[position + 1]?.role !== role,
        versions: versionsOf(message),
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
