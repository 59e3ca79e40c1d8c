/**
 * The list of sessions: a person can search, open, rename and delete them.
 *
 * In: commands, which may fail or wait for the kernel. Out: an element.
 *
 * Rule: the list is locked while an answer is written: a person who left in the middle would not see how it ends.
 */

import type { ErrorInfo, StoredSession } from "../core/events.gen.ts";
import { h, setChildren, setText } from "../dom/dom.ts";
import { moment, panelStrings as strings } from "../strings.ts";
import type { Channel } from "../transport/channel.ts";
import { nameOf, sessionGroups } from "./session-groups.ts";

export interface HistoryActions {
  /** Carries out `list_sessions`, `rename_session` and `delete_session`. */
  command: Channel["command"];
  open(sessionId: string): void;
}

export interface HistoryView {
  element: HTMLElement;
  /** Get the list again. */
  refresh(): Promise<void>;
  /** Set which session is shown, and whether the list is locked. */
  update(current: string | null, locked: boolean): void;
  /** Show an error. */
  fail(error: ErrorInfo): void;
  focus(): void;
  /** Carry out what waits: a deletion that can be undone while the list is shown. */
  leave(): void;
}

interface Found {
  sessions: readonly StoredSession[];
  total: number;
}

const TYPING_MS = 200;
/** So long a person can undo a deletion. */
const UNDO_MS = 10_000;

/** Make the view; `settings` are shown above the list and locked together with it. */
export function historyView({ command, open }: HistoryActions, settings?: HTMLElement): HistoryView {
  const search = h("input", {
    type: "search",
    class: "field",
    placeholder: strings.search,
    "aria-label": strings.search,
  });
  const list = h("div");
  const note = h("p", { class: "note", role: "status" });
  const fields = h("fieldset", {}, settings, search, note, list);
  const element = h("nav", { class: "history", "aria-label": strings.history }, fields);
  let found: Found = { sessions: [], total: 0 };
  let current: string | null = null;
  let locked = false;
  let said = "";
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** The line that is being renamed or deleted: it stays as it is when a new list arrives. */
  let edited: { sessionId: string; row: HTMLElement } | undefined;
  /** The session that is deleted unless the person undoes it in time. */
  let removing: { line: StoredSession; timer: ReturnType<typeof setTimeout> } | undefined;

  function say(text: string): void {
    said = text;
    setText(note, locked ? "" : said);
  }

  function fail(error: ErrorInfo): void {
    say([error.message, error.hint].filter(Boolean).join(" "));
  }

  async function refresh(): Promise<void> {
    asked += 1;
    const mine = asked;
    if (found.total === 0) say(strings.loading);
    const { error, value } = await command("list_sessions", { search: search.value });
    if (mine !== asked) return; // a later search is under way
    found = (value as Found | undefined) ?? { sessions: [], total: 0 };
    draw();
    if (error) fail(error);
    else say(summary());
  }

  function summary(): string {
    const { sessions, total } = found;
    if (total === 0) return search.value ? strings.nothingFound : strings.noSessions;
    return sessions.length < total ? strings.newestOf(sessions.length, total) : "";
  }

  function draw(): void {
    const row = (line: StoredSession): HTMLElement => (line.session_id === edited?.sessionId ? edited.row : item(line));
    setChildren(list, sessionGroups(found.sessions, row));
  }

  /** Delete a session in a while: until then a person can undo it. */
  function remove(line: StoredSession): void {
    removeNow();
    removing = { line, timer: setTimeout(removeNow, UNDO_MS) };
    draw();
  }

  function removeNow(): void {
    const { line, timer } = removing ?? {};
    clearTimeout(timer);
    removing = undefined;
    if (line) void change("delete_session", { session_id: line.session_id });
  }

  function undo(): void {
    clearTimeout(removing?.timer);
    removing = undefined;
    draw();
  }

  async function change(name: string, args: Record<string, unknown>): Promise<void> {
    const { error } = await command(name, args);
    await refresh();
    if (error) fail(error);
  }

  function item(line: StoredSession): HTMLElement {
    const { session_id } = line;
    const title = nameOf(line);
    if (session_id === removing?.line.session_id) {
      return h("li", { class: "removed" }, h("span", {}, strings.removed(title)), button(strings.undo, "quiet", undo));
    }
    const facts = [line.agent, line.notebook, strings.questions(line.messages), moment(line.updated_at)];
    const pick = button("", "pick", () => open(session_id));
    pick.append(h("span", {}, title), h("small", {}, facts.filter(Boolean).join(" · ")));
    if (line.snippet && line.snippet !== title) pick.append(h("em", {}, line.snippet));
    if (session_id === current) pick.setAttribute("aria-current", "true");
    const row = h("li", {}, pick);
    const begin = (...children: HTMLElement[]): void => {
      edited = { sessionId: session_id, row };
      setChildren(row, children);
    };
    const end = (name?: string, args: Record<string, unknown> = {}): void => {
      edited = undefined;
      if (name) void change(name, { session_id, ...args });
      else draw();
    };
    const edit = (): void => {
      const input = renameField(title, (next) => (next ? end("rename_session", { title: next }) : end()));
      begin(input);
      input.select();
    };
    const confirm = (): void => {
      const keep = button(strings.keep, "quiet", () => end());
      const question = h("span", {}, strings.removeQuestion(title));
      const yes = button(strings.remove, "quiet danger", () => {
        edited = undefined;
        remove(line);
      });
      begin(question, yes, keep);
      keep.focus();
    };
    row.append(named(button("✎", "quiet", edit), strings.renameSession(title)));
    row.append(named(button("✕", "quiet", confirm), strings.removeSession(title)));
    return row;
  }

  search.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => void refresh(), TYPING_MS);
  });
  return {
    element,
    refresh,
    fail,
    focus: () => search.focus(),
    leave: removeNow,
    update(session, busy) {
      if (session === current && busy === locked) return;
      [current, locked] = [session, busy];
      fields.disabled = locked;
      fields.title = locked ? strings.busy : "";
      say(said);
      draw();
    },
  };
}

/** Make a field for a title. It calls `done` once: with the new title, or with undefined if the old one stays. */
function renameField(title: string, done: (next: string | undefined) => void): HTMLInputElement {
  const input = h("input", { class: "field", "aria-label": strings.title });
  input.value = title;
  let over = false;
  const end = (next?: string): void => {
    if (over) return;
    over = true; // removing the field blurs it, which would end it again
    done(next === title ? undefined : next);
  };
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.stopPropagation();
    end(event.key === "Enter" ? input.value.trim() : undefined);
  });
  input.addEventListener("blur", () => end());
  return input;
}

function button(text: string, className: string, action: () => void): HTMLButtonElement {
  const made = h("button", { type: "button", class: className }, text);
  made.addEventListener("click", action);
  return made;
}

function named(element: HTMLElement, name: string): HTMLElement {
  element.title = name;
  element.setAttribute("aria-label", name);
  return element;
}
