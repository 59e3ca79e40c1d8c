/** What the page knows of the kernel after each of the signs that a notebook gives, as JupyterLab 4.6 gave them. */
import { describe, expect, it, vi } from "vitest";
import { isLost, type KernelState } from "../../src/transport/channel.ts";
import { kernelState, NOTHING_WRONG, notice, type Sign, watchKernel } from "../../src/transport/kernel.ts";

const status = (...all: string[]): Sign[] => all.map((one) => ({ status: one }));
const connection = (...all: string[]): Sign[] => all.map((one) => ({ connection: one }));

/** What happened; its signs; the states that a person is told, without repetitions. */
const HAPPENED: [what: string, signs: Sign[], told: KernelState[]][] = [
  ["a cell ran", status("busy", "idle"), ["alive"]],
  ["a sign of a later version", status("unknown", "meditating"), ["alive"]],
  [
    "the connection broke and came back",
    [...connection("connecting"), ...status("unknown"), ...connection("connected"), ...status("busy", "idle")],
    ["reconnecting", "alive"],
  ],
  ["nobody tries to connect any more", connection("connecting", "disconnected"), ["reconnecting", "offline"]],
  [
    "Restart",
    [...status("restarting", "unknown"), ...connection("connecting", "connected"), ...status("starting", "idle")],
    ["restarting", "restarted"],
  ],
  [
    "the kernel died, and the server restarted it",
    [...status("restarting", "autorestarting", "unknown"), ...connection("connecting", "connected"), ...status("idle")],
    ["restarting", "restarted"],
  ],
  [
    "Shut Down, which the kernel itself outlives for a moment",
    [...status("terminating", "busy", "idle", "unknown"), ...connection("disconnected"), { changed: false }],
    ["ending", "gone"],
  ],
  [
    "shut down from another page",
    [{ ends: "for good" }, ...status("idle", "dead"), ...connection("disconnected"), { changed: false }],
    ["ending", "gone"],
  ],
  [
    "Restart from another page, and then here",
    [{ ends: "to restart" }, ...status("idle", "starting", "busy", "idle", "restarting", "starting", "idle")],
    ["restarting", "restarted elsewhere", "restarting", "restarted"],
  ],
  ["the page has given its widgets up", [{ givenUp: true }], ["restarted"]],
  [
    "shut down, and another kernel begun",
    [...status("terminating"), { changed: false }, ...status("starting"), { changed: true }, ...status("idle")],
    ["ending", "gone", "restarted"],
  ],
  ["another kernel chosen", [{ changed: true }, ...status("idle")], ["restarted"]],
  [
    "restarted while the connection was broken",
    [...connection("connecting", "connected"), { missing: true }],
    ["reconnecting", "alive", "restarted elsewhere"],
  ],
  ["dead, and restarted by hand", status("dead", "restarting", "idle"), ["gone", "restarting", "restarted"]],
];

describe("after", () => {
  it.each(HAPPENED)("%s", (_what, signs, told) => {
    let known = NOTHING_WRONG;
    const states: KernelState[] = [];
    for (const sign of signs) {
      known = notice(known, sign);
      states.push(kernelState(known));
    }
    expect(states.filter((state, index) => state !== states[index - 1])).toEqual(told);
  });

  it("any signs, a chat that was lost stays lost", () => {
    const all = [...new Set(HAPPENED.flatMap(([, signs]) => signs))];
    for (const [, signs] of HAPPENED) {
      const known = signs.reduce(notice, NOTHING_WRONG);
      if (!isLost(kernelState(known))) continue;
      for (const sign of all) expect(isLost(kernelState(notice(known, sign)))).toBe(true);
    }
  });
});

describe("a host", () => {
  it.each([
    ["without a manager", {}],
    ["whose manager has no kernel", { widget_manager: {} }],
    ["whose kernel says nothing", { widget_manager: { kernel: {}, context: {} }, get: () => undefined }],
  ])("%s is told nothing of", (_what, model) => {
    const told: KernelState[] = [];
    watchKernel(model, (kernel) => told.push(kernel))();
    expect(told).toEqual([]);
  });

  it("that another page restarts, and that says nothing by itself, is asked until it is heard", async () => {
    vi.useFakeTimers();
    type Slot = (sender: unknown, message: object) => void;
    const slots: Slot[] = [];
    let asked = 0;
    const say = (message: object): void => {
      for (const slot of slots) slot(undefined, message);
    };
    const silent = { connect: () => undefined, disconnect: () => undefined };
    const kernel = {
      statusChanged: silent,
      iopubMessage: { connect: (slot: Slot) => void slots.push(slot), disconnect: () => undefined },
      requestCommInfo() {
        asked += 1;
        if (asked === 3) say({ header: { msg_type: "status", session: "new" } });
        return Promise.reject(new Error("nobody answers yet"));
      },
    };
    const told: KernelState[] = [];
    const end = watchKernel({ widget_manager: { kernel } }, (state) => told.push(state));
    say({ header: { msg_type: "shutdown_reply", session: "old" }, content: { restart: true } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(["alive", "restarting", "restarted elsewhere"]);
    expect(asked).toBe(3);
    end();
    vi.useRealTimers();
  });
});
