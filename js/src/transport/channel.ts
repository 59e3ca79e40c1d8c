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
  /** Whether the session can be opened again when the kernel is gone. */
  kept(kept: boolean): void;
  /** What the page knows of the kernel. */
  kernel(kernel: KernelState): void;
}

export type Connection = "connecting" | "open" | "open while a cell runs";

/** What the page knows of the kernel. */
export type KernelState =
  /** Nothing: this host does not say. */
  | "unknown"
  | "alive"
  /** The way to it is broken, and the page tries to get there again. */
  | "reconnecting"
  /** The way to it is broken, and nobody tries any more. */
  | "offline"
  /** The chat's kernel has ended, and another one begins in its place. */
  | "restarting"
  /** Another one has begun, which does not know the chat. */
  | "restarted"
  /** As before, and the page itself does not know of it: until it does, no widget works there. */
  | "restarted elsewhere"
  /** The chat's kernel has ended, and the page itself does not know of it yet. */
  | "ending"
  /** The chat's kernel has ended, and no other has begun. */
  | "gone";

const LOST = new Set<KernelState>(["restarting", "restarted", "restarted elsewhere", "ending", "gone"]);

/** Whether the kernel has ended that had the chat. Nothing brings it back. */
export function isLost(kernel: KernelState): boolean {
  return LOST.has(kernel);
}

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
