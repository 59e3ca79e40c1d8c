/**
 * What a channel is, whichever way it goes: a kernel's comm (`comm.ts`) or a server's routes (`http.ts`).
 *
 * In: commands. Out: what a `Receiver` gets, above all entries, each once and in order.
 */
import type { ErrorInfo, Notice, ViewEntry } from "../core/events.gen.ts";
import type { MathModule } from "../markdown/math.ts";

/** What the channel hands on. */
export interface Receiver {
  /** The session is another one, or is told again from its start. */
  reset(): void;
  entries(sessionId: string, entries: readonly ViewEntry[]): void;
  notice(notice: Notice): void;
  math(module: MathModule): void;
  /** Whom one can choose to answer, and who does. */
  agents(names: readonly string[], current: string | null): void;
  /** Whether the kernel has been heard, and whether it hears us while a cell runs. */
  connection(connection: Connection): void;
}

export type Connection = "connecting" | "open" | "open while a cell runs";

export interface Channel {
  /** A formula is shown: see that its renderer comes. */
  wantMath(): void;
  /** Ask the kernel to do something; resolves with why it could not, or with nothing. */
  command(name: string, args?: Record<string, unknown>): Promise<CommandResult>;
  close(): void;
}

export interface CommandResult {
  error?: ErrorInfo;
  value?: unknown;
}
