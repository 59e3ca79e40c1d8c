/**
 * The bar above the conversation: the title of the session, the agent that answers, a button for a new session, and the
 * list of the others, which is shown over the conversation. It is locked while an answer is written.
 */
import { titleOf, whoAnswers } from "../core/conversation.ts";
import type { ErrorInfo } from "../core/events.gen.ts";
import type { State } from "../core/state.ts";
import { h, setAttributes, setChildren, setText } from "../dom/dom.ts";
import type { LiveState } from "../live.ts";
import { strings } from "../strings.ts";
import type { HistoryView } from "./history.ts";
import { withPanels } from "./late.ts";

export interface Picker {
  bar: HTMLElement;
  panel: HTMLElement;
  /** `locked`: an answer is written, or nobody is there to ask (`lost`). */
  update(state: State, locked: boolean, lost: boolean): void;
}

/** Make the picker; it hides `conversation` while the list is shown, and calls `opened` after a session was opened. */
export function sessionPicker(live: LiveState, conversation: HTMLElement, opened: () => void): Picker {
  /** The list is made when it is first shown: its module comes after the component. */
  let history: HistoryView | undefined;
  const panel = h("div", { class: "panel", hidden: true });
  const title = h("span");
  const toggle = h(
    "button",
    { type: "button", class: "quiet", title: strings.history, "aria-expanded": "false" },
    title,
  );
  const who = h("small");
  const fresh = h("button", { type: "button", class: "quiet fresh", title: strings.newSession }, strings.newSession);
  const agents = h("select", { class: "quiet", "aria-label": strings.agent });
  const bar = h("fieldset", { class: "bar", "aria-label": strings.session }, toggle, who, agents, fresh);
  let offered: LiveState["agents"] | undefined;
  let failure = "";

  function show(listed: boolean, error?: ErrorInfo): void {
    failure = live.history ? "" : (error?.message ?? ""); // without a list, it is said in the bar
    if (listed && !live.history) return;
    panel.hidden = !listed; // it lies over the conversation, so the component keeps its size
    conversation.inert = listed;
    toggle.setAttribute("aria-expanded", String(listed));
    if (listed) list(error);
    else history?.leave();
  }

  /** Show the list in the panel, as soon as that is possible. */
  function list(error?: ErrorInfo): void {
    const say = (text: string): void => setChildren(panel, [h("p", { class: "note", role: "status" }, text)]);
    if (!history) say(error?.message ?? strings.loading);
    withPanels(
      ({ historyView }) => {
        history ??= historyView({
          command: live.command,
          open: (sessionId) => void open("open_session", { session_id: sessionId }),
        });
        setChildren(panel, [history.element]);
        history.update(live.state.session_id, bar.disabled);
        if (panel.hidden) return;
        history.focus();
        void history.refresh();
        if (error) history.fail(error);
      },
      () => say(error?.message ?? strings.notLoaded),
    );
  }

  async function open(name: string, args = {}): Promise<void> {
    const { error } = await live.command(name, args);
    show(error !== undefined, error);
    if (error) return;
    opened();
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
    if (error) show(true, error);
  });
  toggle.addEventListener("click", () => show(panel.hidden === true));
  fresh.addEventListener("click", () => void open("new_session"));
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    show(false);
    toggle.focus();
  });

  return {
    bar,
    panel,
    update(state, locked, lost) {
      offer();
      setText(title, titleOf(state));
      const answers = whoAnswers(state);
      const chosen = agents.hidden ? "" : `${agents.value} · `; // the menu says the agent's name already
      setText(who, failure || (chosen && answers.startsWith(chosen) ? answers.slice(chosen.length) : answers));
      setAttributes(who, { title: `${strings.agent}: ${answers}` });
      bar.disabled = locked;
      setAttributes(bar, { title: locked && !lost ? strings.busy : undefined });
      toggle.hidden = !live.history;
      fresh.hidden = state.messages.size === 0; // this session is new itself
      bar.hidden = toggle.hidden && agents.hidden && fresh.hidden && !who.textContent;
      if (locked && !panel.hidden) show(false);
      history?.update(state.session_id, locked);
    },
  };
}
