/** The sessions there are, and whom to ask: everything that is locked while an answer is written. */
import type { SessionLine } from "../api.ts";
import { h, setChildren } from "../dom.ts";

export interface HistoryView {
  element: HTMLElement;
  sessions(lines: readonly SessionLine[]): void;
  agents(names: readonly string[]): void;
  /** Mark the session that is shown. */
  current(sessionId: string | null): void;
  /** Whom to ask; undefined before the server has said who there is. */
  agent(): string | undefined;
  lock(locked: boolean): void;
}

const strings = {
  history: "Sessions",
  newChat: "New chat",
  agent: "Agent",
  untitled: "Untitled",
  busy: "Generation in progress…",
};

/** Make the list; `select` is called with a session's id, or null for a new one. */
export function historyView(actions: { select(sessionId: string | null): void }): HistoryView {
  const fresh = h("button", { type: "button", class: "new" }, strings.newChat);
  const agents = h("select", { "aria-label": strings.agent });
  const list = h("ul");
  const busy = h("p", { class: "busy", role: "status" });
  const fields = h("fieldset", {}, fresh, h("label", {}, strings.agent, agents), list);
  const element = h("nav", { "aria-label": strings.history }, busy, fields);
  let lines: readonly SessionLine[] = [];
  let current: string | null = null;

  function draw(): void {
    setChildren(list, lines.map(item));
  }

  function item(line: SessionLine): HTMLElement {
    const when = h("time", {}, new Date(line.updated_at / 1000).toLocaleString());
    const title = h("span", {}, line.title || line.first_message || strings.untitled);
    const here = line.session_id === current ? "true" : undefined;
    const button = h("button", { type: "button", "aria-current": here }, title, when);
    button.addEventListener("click", () => actions.select(line.session_id));
    return h("li", {}, button);
  }

  fresh.addEventListener("click", () => actions.select(null));
  return {
    element,
    sessions(next) {
      lines = next;
      draw();
    },
    agents(names) {
      setChildren(agents, names.map((name) => h("option", { value: name }, name)));
    },
    current(sessionId) {
      current = sessionId;
      draw();
    },
    agent: () => agents.value || undefined,
    lock(locked) {
      fields.disabled = locked;
      busy.textContent = locked ? strings.busy : "";
    },
  };
}
