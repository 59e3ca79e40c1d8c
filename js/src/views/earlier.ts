/**
 * The conversation that was here before: what the last chat in this cell left to this one.
 *
 * In: the memory of the cell, else the kernel's answer. Out: an offer to continue it, shown while the chat is empty; the
 * draft. Rule: it is offered. Only who has clicked on "Continue this conversation" finds it open.
 */
import { messageText } from "../core/conversation.ts";
import type { StoredSession } from "../core/events.gen.ts";
import type { State } from "../core/state.ts";
import { type CellMemory, cellMemory } from "../dom/cell.ts";
import { h, setText } from "../dom/dom.ts";
import type { LiveState } from "../live.ts";
import { moment, questions, panelStrings as strings } from "../strings.ts";
import type { Composer, Draft } from "./draft.ts";
import { nameOf } from "./session-groups.ts";

/** What a chat leaves in its cell. */
interface Left {
  /** What was written and not sent. */
  draft: Draft;
  /** A line about the session, if it has messages and is kept. */
  session: StoredSession | undefined;
  /** A person wants it to be continued. */
  wanted: boolean;
}

export interface Earlier {
  update(state: State): void;
  /** A session is being opened: what is sent now would go to another one. */
  readonly opening: boolean;
  /**
   * Leave what there is to the next chat in this cell. `wanted`: it is to continue without being asked. `unsent`: what was
   * sent and has no reply yet.
   */
  leave(wanted: boolean, unsent?: Draft): void;
}

/** The drafts of views that are gone: a notebook makes the view anew when its cell is moved. */
const drafts = new WeakMap<LiveState, Draft>();

/** Make the offer, after `empty`, for a chat whose shadow root has this host; `changed` is called when it opens. */
export function earlierSession(
  live: LiveState,
  host: Element,
  input: Composer,
  empty: Element,
  changed: () => void,
): Earlier {
  const button = h("button", { type: "button", class: "secondary" });
  const note = h("p", { class: "note", role: "status" }, strings.continueEarlierHint);
  const element = h("div", { class: "earlier", hidden: true }, button, note);
  let memory: CellMemory<Left> | undefined;
  let left: Left | undefined;
  let offer: StoredSession | undefined;
  let opening = false;
  let recalled = false;
  let begun = false;
  let wanted = false;

  function recall(): void {
    recalled = true;
    memory = cellMemory<Left>(host);
    left = memory?.recall();
    opening = left?.wanted === true && left.session !== undefined;
    input.restore(left?.draft ?? drafts.get(live) ?? []);
    changed();
  }

  async function begin(): Promise<void> {
    if (live.state.messages.size === 0 && live.kept) {
      offer = left?.session ?? ((await live.command("find_earlier_session")).value as StoredSession | undefined);
    }
    if (offer && opening) await open();
    opening = false;
    changed();
  }

  async function open(): Promise<void> {
    opening = true;
    button.disabled = true;
    changed();
    const { error } = await live.command("open_session", { session_id: offer!.session_id });
    opening = false;
    button.disabled = false;
    if (error) setText(note, [error.message, error.hint].filter(Boolean).join(" "));
    else input.focus();
    changed();
  }

  function update(state: State): void {
    if (!recalled && host.isConnected) recall();
    if (!begun && recalled && state.seq > 0 && live.connection !== "connecting") {
      begun = true;
      void begin();
    }
    if (state.messages.size > 0) offer = undefined;
    element.hidden = !offer || offer.session_id === state.session_id;
    if (offer) setText(button, strings.continueEarlier(titleOf(offer), factsOf(offer)));
  }

  button.addEventListener("click", () => void open());
  empty.after(element);
  return {
    update,
    get opening() {
      return opening;
    },
    leave(asked, unsent = []) {
      wanted ||= asked;
      const session = (live.kept && storedLine(live.state)) || offer;
      const draft = [...unsent, ...input.draft()];
      memory?.remember({ draft, session, wanted });
      drafts.set(live, draft);
    },
  };
}

function titleOf(line: StoredSession): string {
  return nameOf(line).trim().slice(0, 100);
}

function factsOf(line: StoredSession): string {
  return `${questions(line.messages)} · ${moment(line.updated_at)}`;
}

/** Return the line that the overview has of this session; undefined if nothing was said. */
function storedLine(state: State): StoredSession | undefined {
  const said = [...state.messages.values()].filter((message) => message.role === "user");
  const [first] = said;
  if (!first || state.session_id === null) return undefined;
  return {
    session_id: state.session_id,
    title: state.title,
    created_at: state.created_at ?? state.at,
    updated_at: state.at,
    messages: said.length,
    first_message: messageText(first),
  };
}
