/**
 * How the renderer of formulas arrives over the comm (ADR 0014).
 *
 * In: the news that a formula is shown, and what the kernel sends. Out: the renderer, once. The kernel sends it by
 * itself when it sees a formula; where it has not, we ask for it.
 */
import type { MathModule } from "../markdown/math.ts";
import { repeat } from "./repeat.ts";

/** We give the kernel this long before we ask. */
const PATIENCE_MS = 400;
const ASK_MS = 2000;
const ASK_MAX_MS = 30_000;

export interface MathRequest {
  /** A formula is shown. */
  want(): void;
  /** The kernel has sent the renderer. */
  receive(gzipped: DataView | undefined): void;
  close(): void;
}

/** Make the request; `ask` sends one message to the kernel. */
export function mathRequest(ask: () => void, received: (module: MathModule) => void): MathRequest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopAsking: (() => void) | undefined;
  let came = false;

  function begin(): void {
    stopAsking = repeat(ASK_MS, ASK_MAX_MS, () => {
      ask();
      return true;
    });
  }

  function close(): void {
    clearTimeout(timer);
    stopAsking?.();
  }

  return {
    want() {
      if (!came) timer ??= setTimeout(begin, PATIENCE_MS);
    },
    receive(gzipped) {
      if (!gzipped || came) return;
      came = true;
      close();
      void importGzipped<MathModule>(gzipped).then(received);
    },
    close,
  };
}

/** Import a module from its gzipped source. */
async function importGzipped<M>(gzipped: DataView): Promise<M> {
  const source = new Blob([gzipped as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"));
  const url = URL.createObjectURL(new Blob([await new Response(source).arrayBuffer()], { type: "text/javascript" }));
  try {
    return (await import(/* @vite-ignore */ url)) as M;
  } finally {
    URL.revokeObjectURL(url);
  }
}
