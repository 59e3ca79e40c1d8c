/**
 * The live state of one conversation: what all views of one widget share.
 *
 * In: entries and notices from the channel. Out: the state, and for each change the ids of the messages it touched. A
 * view draws in its next animation frame, so a burst of entries costs one drawing.
 */

import type { Notice } from "./core/events.gen.ts";
import { apply } from "./core/fold.ts";
import { interrupt } from "./core/interrupt.ts";
import { emptyState, type State } from "./core/state.ts";
import { provideSupplement, whenSupplementsAreWanted } from "./dom/supplements.ts";
import { type Channel, type Connection, isLost, type KernelState, type Receiver } from "./transport/channel.ts";

export interface Agents {
  names: readonly string[];
  current: string | null;
}

export interface LiveState {
  readonly state: State;
  readonly connection: Connection;
  /** The latest notice: something a person should know that is not in the log. */
  readonly notice: Notice | undefined;
  /** The agents a person can choose from, and the one that answers. */
  readonly agents: Agents;
  readonly kernel: KernelState;
  /** Whether the session can be opened again when the kernel is gone. */
  readonly kept: boolean;
  /** Whether the sessions of the store can be listed here: visitors of an app see none but their own. */
  readonly history: boolean;
  command: Channel["command"];
  /** The time by the kernel's clock, in UTC microseconds: the page may run on another machine, with another clock. */
  now(): number;
  subscribe(listener: (messageId?: string) => void): () => void;
  close(): void;
}

/** Make the live state of one conversation; `open` opens the channel that fills it. */
export function createLiveState(open: (receiver: Receiver) => Channel): LiveState {
  let state = emptyState();
  let connection: Connection = "connecting";
  let notice: Notice | undefined;
  let history = true;
  let agents: Agents = { names: [], current: null };
  let kernel: KernelState = "unknown";
  let kept = false;
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
      // Entries arrive some time after they were written, so the largest difference seen is the most exact.
      clockOffset = Math.max(clockOffset, state.at - Date.now() * 1000);
      for (const messageId of touched) notify(messageId);
    },
    notice(next) {
      notice = next;
      notify();
    },
    supplement: provideSupplement,
    history(shown) {
      history = shown;
    },
    agents(names, current) {
      agents = { names, current };
      notify();
    },
    connection(next) {
      connection = next;
      notify();
    },
    kept(next) {
      kept = next;
      notify();
    },
    kernel(next) {
      kernel = next;
      if (isLost(kernel)) for (const messageId of interrupt(state)) notify(messageId);
      notify();
    },
  });

  const stopWanting = whenSupplementsAreWanted(channel.want);

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
    get kernel() {
      return kernel;
    },
    get kept() {
      return kept;
    },
    get history() {
      return history;
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
