/**
 * What one model's views share: the state, and who wants to know when it changes.
 *
 * In: entries from the channel. Out: the folded state, and per change the ids of the messages it touched.
 * Views draw when they are ready (the next animation frame), so a burst of entries costs one drawing.
 */

import type { Notice } from "./core/events.gen.ts";
import { apply } from "./core/fold.ts";
import { emptyState, type State } from "./core/state.ts";
import { provideMath, whenMathIsWanted } from "./markdown/math.ts";
import type { Channel, Connection, Receiver } from "./transport/channel.ts";

export interface Agents {
  names: readonly string[];
  current: string | null;
}

export interface LiveState {
  readonly state: State;
  readonly connection: Connection;
  /** The last thing to know that is not in the log. */
  readonly notice: Notice | undefined;
  /** Whom one can choose to answer, and who does. */
  readonly agents: Agents;
  command: Channel["command"];
  /** The kernel's clock, UTC microseconds: this page's may be another machine's. */
  now(): number;
  subscribe(listener: (messageId?: string) => void): () => void;
  close(): void;
}

/** Make the live state of one conversation; `open` gives the channel that fills it. */
export function createLiveState(open: (receiver: Receiver) => Channel): LiveState {
  let state = emptyState();
  let connection: Connection = "connecting";
  let notice: Notice | undefined;
  let agents: Agents = { names: [], current: null };
  let clockOffset = Number.NEGATIVE_INFINITY;
  const listeners = new Set<(messageId?: string) => void>();
  const notify = (messageId?: string): void => {
    for (const listener of listeners) listener(messageId);
  };

  const channel = open({
    reset() {
      state = emptyState();
      notice = undefined;
      notify();
    },
    entries(sessionId, entries) {
      const touched = new Set<string | undefined>();
      for (const entry of entries) touched.add(apply(state, sessionId, entry));
      clockOffset = Math.max(clockOffset, state.at - Date.now() * 1000);
      for (const messageId of touched) notify(messageId);
    },
    notice(next) {
      notice = next;
      notify();
    },
    math: provideMath,
    agents(names, current) {
      agents = { names, current };
      notify();
    },
    connection(next) {
      connection = next;
      notify();
    },
  });

  const stopWanting = whenMathIsWanted(channel.wantMath);

  return {
    get state() {
      return state;
    },
    get connection() {
      return connection;
    },
    get notice() {
      return notice;
    },
    get agents() {
      return agents;
    },
    command: channel.command,
    now: () => Date.now() * 1000 + clockOffset,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stopWanting();
      channel.close();
    },
  };
}
