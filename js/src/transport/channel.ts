/**
 * What every channel offers, over a kernel's comm (`comm.ts`) or over a server's routes (`http.ts`).
 *
 * In: commands. Out: calls of a `Receiver`; above all, each entry once and in order.
 */
import type { ErrorInfo, Notice, ViewEntry } from "../core/events.gen.ts";

/** Whoever gets what arrives over a channel. */
export interface Receiver {
  /** Forget everything: another session follows, or the same one from its start. */
  reset(): void;
  entries(sessionId: string, entries: readonly ViewEntry[]): void;
  notice(notice: Notice): void;
  /** A supplement has come; undefined if it cannot be loaded. */
  supplement(name: string, module: unknown): void;
  /** The agents a person can choose from, and the one that answers. */
  agents(names: readonly string[], current: string | null): void;
  /** Whether the sessions of the store can be listed here; said with the agents, before them. */
  history(shown: boolean): void;
  /** Whether the kernel has answered, and whether it gets messages while a cell runs. */
  connection(connection: Connection): void;
}

export type Connection = "connecting" | "open" | "open while a cell runs";

export interface Channel {
  /** The page needs a supplement: get it. */
  want(name: string): void;
  /** Have something done; resolves with its value, or with the error that prevented it. */
  command(name: string, args?: Record<string, unknown>): Promise<CommandResult>;
  close(): void;
}

export interface CommandResult {
  error?: ErrorInfo;
  value?: unknown;
}
