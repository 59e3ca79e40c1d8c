/**
 * How supplements arrive over the comm (ADR 0021).
 *
 * In: the name of one that the page needs, and what the kernel sends. Out: each module once, undefined if it cannot be
 * loaded. The kernel sends most of them by itself; where it has not, we ask. Chats of one page share what they loaded.
 */
import { repeat } from "./repeat.ts";

/** We give the kernel this long before we ask. */
const PATIENCE_MS = 400;
const ASK_MS = 2000;
const ASK_MAX_MS = 30_000;
/** Each chat has a copy of this code, so the modules they share are kept by the page: by their digests. */
const SHARED = Symbol.for("nbagent.supplements");

export interface SupplementRequests {
  /** The page needs a supplement. */
  want(name: string): void;
  /** The kernel has sent one. */
  receive(name: string, digest: string, gzipped: DataView | undefined): void;
  close(): void;
}

/** Make the requests; `ask` sends one message to the kernel. */
export function supplementRequests(
  ask: (name: string) => void,
  received: (name: string, module: unknown) => void,
): SupplementRequests {
  const endings = new Map<string, () => void>();

  function end(name: string): void {
    endings.get(name)?.();
    endings.delete(name);
  }

  return {
    want(name) {
      if (endings.has(name)) return;
      const timer = setTimeout(() => {
        const stopAsking = repeat(ASK_MS, ASK_MAX_MS, () => {
          ask(name);
          return true;
        });
        endings.set(name, stopAsking);
      }, PATIENCE_MS);
      endings.set(name, () => clearTimeout(timer));
    },
    receive(name, digest, gzipped) {
      if (!gzipped) return;
      end(name);
      load(digest, gzipped).then(
        (module) => received(name, module),
        () => received(name, undefined),
      );
    },
    close: () => [...endings.keys()].forEach(end),
  };
}

/** Load a module, or take the one that another chat of this page has loaded. */
function load(digest: string, gzipped: DataView): Promise<unknown> {
  const page = globalThis as unknown as Record<symbol, Map<string, Promise<unknown>>>;
  page[SHARED] ??= new Map();
  const shared = page[SHARED];
  const loading = shared.get(digest) ?? importGzipped(gzipped);
  shared.set(digest, loading);
  loading.catch(() => shared.delete(digest)); // the next time it may be possible
  return loading;
}

/** Import a module from its gzipped source. */
async function importGzipped(gzipped: DataView): Promise<unknown> {
  const source = new Blob([gzipped as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"));
  const url = URL.createObjectURL(new Blob([await new Response(source).arrayBuffer()], { type: "text/javascript" }));
  try {
    return await import(/* @vite-ignore */ url);
  } finally {
    URL.revokeObjectURL(url);
  }
}
