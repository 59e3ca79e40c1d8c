/** The page's end of the comm, with a kernel whose messages get lost, arrive twice, or arrive late. */
import { describe, expect, it, vi } from "vitest";
import type { AnyEvent, ViewEntry } from "../../src/core/events.gen.ts";
import { openCommChannel } from "../../src/transport/comm.ts";
import { random } from "../support/documents.ts";
import { fakeKernel } from "../support/fake-host.ts";

const LOG: ViewEntry[] = Array.from({ length: 200 }, (_, index) => ({
  seq: index + 1,
  at: index,
  event: { type: "text_delta", message_id: "m", index: 0, text: `${index} ` } satisfies AnyEvent,
}));

const ignored = (): void => {
  // These tests are about entries and commands.
};

/** A signal of the page, as Lumino makes them. */
function signal() {
  const slots = new Set<(sender: unknown, value: string) => void>();
  return {
    connect: (slot: (sender: unknown, value: string) => void) => void slots.add(slot),
    disconnect: (slot: (sender: unknown, value: string) => void) => void slots.delete(slot),
    emit(value: string): void {
      for (const slot of slots) slot(undefined, value);
    },
  };
}

function listen() {
  const fake = fakeKernel();
  const statusChanged = signal();
  Object.assign(fake.model, { widget_manager: { kernel: { statusChanged } } });
  let seen: number[] = [];
  const channel = openCommChannel(fake.model, {
    reset() {
      seen = [];
    },
    entries: (_session, entries) => seen.push(...entries.map((entry) => entry.seq)),
    notice: ignored,
    supplement: ignored,
    agents: ignored,
    history: ignored,
    connection: ignored,
    kept: ignored,
    kernel: ignored,
  });
  const batch = (since: number, seq: number, session = "session"): void =>
    fake.say({ type: "events", session_id: session, since, seq, entries: LOG.slice(since, seq) });
  return {
    ...fake,
    status: statusChanged.emit,
    channel,
    batch,
    seen: () => seen,
    head: (seq: number) => fake.say({ type: "head", session_id: "session", seq }),
  };
}

const upTo = (seq: number): number[] => LOG.slice(0, seq).map((entry) => entry.seq);

/** Send the log as over a bad comm: batches get lost or arrive twice, and half of the view's messages get no answer. */
function sendBadly(kernel: ReturnType<typeof listen>, next: () => number): void {
  let live = 0;
  const sometimes = (chance: number, since: number): void => {
    if (next() < chance) kernel.batch(since, live);
  };
  let answered = 0;
  while (live < LOG.length || kernel.seen().length < LOG.length) {
    const since = live;
    live = Math.min(LOG.length, live + 1 + Math.floor(next() * 20));
    sometimes(0.6, since);
    sometimes(0.2, since);
    vi.advanceTimersByTime(200);
    for (const message of kernel.sent.slice(answered)) {
      if ("since" in message) sometimes(0.5, message.since);
    }
    answered = kernel.sent.length;
    if (live === LOG.length) kernel.head(live);
  }
}

describe("entries", () => {
  it("come once and in order, whatever happens to the batches", () => {
    vi.useFakeTimers();
    for (let seed = 1; seed <= 100; seed += 1) {
      const kernel = listen();
      sendBadly(kernel, random(seed));
      expect(kernel.seen(), `seed ${seed}`).toEqual(upTo(LOG.length));
      kernel.channel.close();
    }
    vi.useRealTimers();
  });

  it("of another session replace those of this one", () => {
    const kernel = listen();
    kernel.batch(0, 10);
    kernel.batch(0, 5, "another");
    expect(kernel.seen()).toEqual(upTo(5));
    kernel.channel.close();
  });

  it("told again from the start replace what a late view has", () => {
    const kernel = listen();
    kernel.batch(0, 10);
    kernel.batch(0, 30);
    expect(kernel.seen()).toEqual(upTo(30));
    kernel.channel.close();
  });
});

describe("messages to the kernel", () => {
  it("acknowledge about once a second, and at once at the end of a run", () => {
    vi.useFakeTimers();
    const kernel = listen();
    const acks = (): number[] => kernel.sent.flatMap((message) => (message.type === "ack" ? message.seq : []));
    for (let seq = 0; seq < 30; seq += 1) {
      kernel.batch(seq, seq + 1);
      vi.advanceTimersByTime(33);
    }
    vi.advanceTimersByTime(1000);
    expect(acks().length).toBeLessThanOrEqual(2);
    const end: ViewEntry = { seq: 31, at: 1, event: { type: "run_end", run_id: "r", outcome: "completed" } };
    kernel.say({ type: "events", session_id: "session", since: 30, seq: 31, entries: [end] });
    expect(acks().at(-1)).toBe(31);
    kernel.channel.close();
    vi.useRealTimers();
  });

  it("repeat a command, with the same id, until it is answered", async () => {
    vi.useFakeTimers();
    const kernel = listen();
    const done = kernel.channel.command("stop");
    vi.advanceTimersByTime(7000);
    const commands = kernel.sent.filter((message) => message.type === "command");
    expect(commands.length).toBe(3);
    expect(new Set(commands.map((message) => message.command_id)).size).toBe(1);
    kernel.say({ type: "reply", command_id: commands[0]!.command_id });
    expect(await done).toEqual({ value: undefined });
    vi.advanceTimersByTime(60_000);
    expect(kernel.sent.filter((message) => message.type === "command").length).toBe(3);
    kernel.channel.close();
    vi.useRealTimers();
  });

  it("end when the kernel has ended, and every command is told so", async () => {
    vi.useFakeTimers();
    const kernel = listen();
    kernel.batch(0, 5);
    const before = kernel.channel.command("send");
    kernel.status("restarting");
    const after = kernel.channel.command("stop");
    expect((await before).error?.type).toBe("KernelGone");
    expect((await after).error?.type).toBe("KernelGone");
    const { length } = kernel.sent;
    vi.advanceTimersByTime(60_000);
    expect(kernel.sent.length).toBe(length);
    kernel.channel.close();
    vi.useRealTimers();
  });
});
