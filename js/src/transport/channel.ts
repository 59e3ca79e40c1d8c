/**
 * What every channel offers, over a kernel's comm (`comm.ts`) or over a server's routes (`http.ts`).
 *
 * In: commands. Out: calls of a `Receiver`; above all, each entry once and in order.
 */
import type { ErrorInfo, Notice, ViewEntry } from "../core/events.gen.ts";
import type { MathModule } from "../markdown/math.ts";

/** Whoever gets what arrives over a channel. */
export interface Receiver {
  /** Forget everything: another session follows, or the same one from its start. */
  reset(): void;
  entries(sessionId: string, entries: readonly ViewEntry[]): void;
  notice(notice: Notice): void;
  math(module: MathModule): void;
  /** The agents a person can choose from, and the one that answers. */
  agents(names: readonly string[], current: string | null): void;
  /** Whether the kernel has answered, and whether it gets messages while a cell runs. */
  connection(connection: Connection): void;
  /** Whether the session can be opened again when the kernel is gone. */
  kept(kept: boolean): void;
  /** What the page knows of the kernel. */
  kernel(kernel: KernelState): void;
}

export type Connection = "connecting" | "open" | "open while a cell runs";

/**
 * What the page knows of the kernel: nothing ("unknown", where the host does not say), that it is there, that the way to
 * it is broken ("reconnecting"; "offline": nobody tries any more), or that the chat's kernel has ended ("restarting";
 * "gone": no other has begun; "restarted": another is there, and does not know the chat).
 */
export type KernelState = "unknown" | "alive" | "reconnecting" | "offline" | "restarting" | "gone" | "restarted";

/** Whether the kernel has ended that had the chat. Nothing brings it back. */
export function isLost(kernel: KernelState): boolean {
  return kernel === "restarting" || kernel === "gone" || kernel === "restarted";
}

export interface Channel {
  /** A formula is shown: get its renderer. */
  wantMath(): void;
  /** Have something done; resolves with its value, or with the error that prevented it. */
  command(name: string, args?: Record<string, unknown>): Promise<CommandResult>;
  close(): void;
}

export interface CommandResult {
  error?: ErrorInfo;
  value?: unknown;
}
