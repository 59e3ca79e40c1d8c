/**
 * The bar above the conversation: the title of the session, the agent that answers, a button for a new session, and the
 * list of the others, which is shown in place of the conversation. It is locked while an answer is written.
 */
import { messageText } from "../core/conversation.ts";
import type { ErrorInfo } from "../core/events.gen.ts";
import type { State } from "../core/state.ts";
import { h, setChildren, setText } from "../dom/dom.ts";
import type { LiveState } from "../live.ts";
import { strings } from "../strings.ts";
import { historyView } from "./history.ts";

export interface Picker {
  bar: HTMLElement;
  panel: HTMLElement;
  /** `locked`: an answer is written, or nobody is there to ask (`lost`). */
  update(state: State, locked: boolean, lost: boolean): void;
}

/** Make the picker; it hides `conversation` while the list is shown, and calls `opened` after a session was opened. */
export function sessionPicker(live: LiveState, conversation: HTMLElement, opened: () => void): Picker {
  const history = historyView({
    command: live.command,
    open: (sessionId) => void open("open_session", { session_id: sessionId }),
  });
  const panel = history.element;
  const title = h("span");
  const toggle = h(
    "button",
    { type: "button", class: "quiet", title: strings.history, "aria-expanded": "false" },
    title,
  );
  const busy = h("small");
  const fresh = h("button", { type: "button", class: "quiet" }, strings.newChat);
  const agents = h("select", { class: "quiet", "aria-label": strings.agent });
  const bar = h("fieldset", { class: "bar", "aria-label": strings.session }, toggle, busy, agents, fresh);
  let offered: LiveState["agents"] | undefined;
  panel.hidden = true;

  function show(listed: boolean): void {
    panel.hidden = !listed;
    conversation.hidden = listed;
    toggle.setAttribute("aria-expanded", String(listed));
    if (!listed) return;
    history.focus();
    void history.refresh();
  }

  async function open(name: string, args = {}): Promise<void> {
    const { error } = await live.command(name, args);
    if (error) return fail(error);
    show(false);
    opened();
  }

  function fail(error: ErrorInfo): void {
    show(true);
    history.fail(error);
  }

  /** Offer the agents. One without a name can only be chosen in code: then none in the list is selected. */
  function offer(): void {
    if (offered === live.agents) return;
    offered = live.agents;
    setChildren(
      agents,
      offered.names.map((name) => h("option", { value: name }, name)),
    );
    agents.value = offered.current ?? "";
    agents.hidden = offered.names.length < 2;
  }

  agents.addEventListener("change", async () => {
    const { error } = await live.command("choose_agent", { name: agents.value });
    if (error) fail(error);
  });
  toggle.addEventListener("click", () => show(panel.hidden === true));
  fresh.addEventListener("click", () => void open("new_session"));
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    show(false);
    toggle.focus();
  });

  return {
    bar,
    panel,
    update(state, locked, lost) {
      offer();
      setText(title, titleOf(state));
      setText(busy, locked && !lost ? strings.busy : "");
      bar.disabled = locked;
      fresh.hidden = state.messages.size === 0; // this session is new itself
      if (locked && !panel.hidden) show(false);
      history.update(state.session_id, locked);
    },
  };
}

/** Return the session's title, else the beginning of its first message. */
function titleOf(state: State): string {
  const first = state.messages.values().next().value;
  return state.title || (first && messageText(first).trim().slice(0, 100)) || strings.untitled;
}
