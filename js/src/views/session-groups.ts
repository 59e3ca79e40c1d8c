/** The groups of a list of sessions: by how long ago something was said, in days of this page's calendar. */
import type { StoredSession } from "../core/events.gen.ts";
import { h } from "../dom/dom.ts";
import { panelStrings as strings } from "../strings.ts";

const DAY_MS = 86_400_000;

/** Return a heading and a list for each group of `sessions`, which are in order of time; `row` draws a session. */
export function sessionGroups(
  sessions: readonly StoredSession[],
  row: (line: StoredSession) => HTMLElement,
): HTMLElement[] {
  const groups = new Map<string, HTMLElement[]>();
  for (const line of sessions) {
    const name = age(line.updated_at);
    groups.set(name, [...(groups.get(name) ?? []), row(line)]);
  }
  return [...groups].flatMap(([name, rows]) => [
    h("p", { class: "age", "aria-hidden": "true" }, name),
    h("ul", { "aria-label": name }, ...rows),
  ]);
}

/** Return what a session is called in a list: its title, else how it began. */
export function nameOf(line: StoredSession): string {
  return line.title || line.first_message || strings.untitled;
}

function age(updatedAt: number): string {
  const midnight = new Date().setHours(0, 0, 0, 0);
  const days = (midnight - updatedAt / 1000) / DAY_MS;
  if (days <= 0) return strings.today;
  if (days <= 1) return strings.yesterday;
  if (days <= 7) return strings.thisWeek;
  return days <= 30 ? strings.thisMonth : strings.older;
}
