/**
 * The page's fold gives the same states as Python's: those in `tests/fixtures/logs`, which `tests/widget/golden.py`
 * writes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ViewEntry } from "../../src/core/events.gen.ts";
import { apply } from "../../src/core/fold.ts";
import { interrupt } from "../../src/core/interrupt.ts";
import { activeRun, emptyState, type State } from "../../src/core/state.ts";

const FOLDER = new URL("../../../tests/fixtures/logs/", import.meta.url);
const NAMES = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".jsonl") ? [file.slice(0, -6)] : []));

const read = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");
const exact = (name: string): ViewEntry[] =>
  read(`${name}.jsonl`)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const merged = (name: string): ViewEntry[] => JSON.parse(read(`${name}.wire.json`));

function fold(entries: ViewEntry[]): State {
  const state = emptyState();
  for (const entry of entries) apply(state, "golden", entry);
  return state;
}

/** Return the state as JSON, in the form that `nbagent.core.conversation.snapshot` writes. */
function snapshot(state: State): unknown {
  const plain = JSON.stringify(state, (_key, value) => (value instanceof Map ? Object.fromEntries(value) : value));
  return JSON.parse(plain);
}

describe.each(NAMES)("log %s", (name) => {
  const expected = JSON.parse(read(`${name}.state.json`));

  it("has nothing going on when its kernel has ended, wherever that was", () => {
    const entries = exact(name);
    for (let end = 1; end <= entries.length; end += 1) {
      const state = fold(entries.slice(0, end));
      const parts = (): string => JSON.stringify([...state.messages.values()].map((message) => message.parts));
      const before = parts();
      interrupt(state);
      expect(activeRun(state)).toBeUndefined();
      const open = [...state.runs.values(), ...state.requests.values()].filter(({ status }) => status === "running");
      expect(open, `after ${end} entries`).toEqual([]);
      expect([...state.messages.values()].filter(({ status }) => status === "streaming")).toEqual([]);
      expect([...state.tool_calls.values()].filter(({ status }) => status === "running")).toEqual([]);
      expect(parts()).toBe(before);
      expect(interrupt(state)).toEqual([]);
    }
  });

  it("folds to the same state as in Python", () => {
    expect(snapshot(fold(exact(name)))).toEqual(expected);
  });

  it("folds to that state also from merged deltas", () => {
    expect(snapshot(fold(merged(name)))).toEqual(expected);
  });
});

it("finds the logs", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(5);
});
