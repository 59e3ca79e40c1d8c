/** The list of messages draws what has changed, and nothing else. */
import { afterEach, describe, expect, it } from "vitest";
import type { AnyEvent } from "../../src/core/events.gen.ts";
import { fakeKernel, openChat } from "../support/fake-host.ts";

let close: (() => void) | undefined;
afterEach(() => close?.());

/** Open a chat with so many questions, each answered and drawn; `say` adds events to it. */
async function chat(questions: number): Promise<{ root: ShadowRoot; say(...events: AnyEvent[]): void }> {
  const { model, deliver } = fakeKernel();
  const { root, close: end } = openChat(model);
  close = end;
  let seq = 0;
  const say = (...events: AnyEvent[]): void =>
    deliver(
      events.map((event) => {
        seq += 1;
        return { seq, at: 1_750_000_000_000_000 + seq, event };
      }),
    );
  say(...Array.from({ length: questions }, (_, number) => [...asked(number, number - 1), ...answered(number)]).flat());
  await expect.poll(() => root.querySelectorAll("article .body > *").length).toBe(2 * questions);
  return { root, say };
}

function asked(number: number, after: number): AnyEvent[] {
  const parent = after < 0 ? {} : { parent_id: `a${after}` };
  const ids = { request_id: `q${number}`, run_id: `r${number}`, message_id: `a${number}`, parent_id: `u${number}` };
  return [
    {
      type: "user_message",
      message_id: `u${number}`,
      parts: [{ type: "text", text: `Question ${number}` }],
      ...parent,
    },
    { type: "run_start", run_id: `r${number}`, message_id: `u${number}` },
    { type: "request_start", ...ids, provider: "p", model: "m" },
  ];
}

function answered(number: number): AnyEvent[] {
  return [
    { type: "text_delta", message_id: `a${number}`, index: 0, text: `Answer ${number}` },
    { type: "request_end", request_id: `q${number}`, outcome: "ok" },
    { type: "run_end", run_id: `r${number}`, outcome: "completed" },
  ];
}

const texts = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll("article .body")].map((body) => body.textContent!);
const conversation = (...questions: number[]): string[] =>
  questions.flatMap((number) => [`Question ${number}`, `Answer ${number}`]);
const branch = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll(".branches:not([hidden]) .which")].map((which) => which.textContent!);

describe("the list of messages", () => {
  it("has all of them in their order, however many there are", async () => {
    const { root } = await chat(45);
    expect(texts(root)).toEqual(conversation(...new Array(45).keys()));
  });

  it("does not draw finished answers again when a run begins and ends", async () => {
    const { root, say } = await chat(3);
    const before = [...root.querySelectorAll(".markdown p")];
    const locked = (): number => root.querySelectorAll("article:first-child .footer button[disabled]").length;
    say(...asked(3, 2));
    await expect.poll(locked).toBeGreaterThan(0);
    say(...answered(3));
    await expect.poll(() => root.querySelectorAll(".markdown p").length).toBe(4);
    expect([...root.querySelectorAll(".markdown p")].slice(0, 3)).toEqual(before);
    expect(before.every((paragraph) => paragraph.isConnected)).toBe(true);
  });

  it("leaves every other message alone while one is written", async () => {
    const { root, say } = await chat(30);
    say(...asked(30, 29));
    await expect.poll(() => root.querySelectorAll("article").length).toBe(62);
    await expect
      .poll(() => root.querySelectorAll("article:not([aria-busy]) .footer:not([hidden]) button:enabled[title]").length)
      .toBe(61);
    const last = [...root.querySelectorAll("article")].at(-1)!;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(root.querySelector(".messages")!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    say({ type: "text_delta", message_id: "a30", index: 0, text: "It is being written" });
    await expect.poll(() => last.textContent).toContain("It is being written");
    observer.disconnect();
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter(({ target }) => !last.contains(target))).toEqual([]);
  });

  it("shows the branch that is chosen, and how many there are", async () => {
    const { root, say } = await chat(3);
    say(...asked(7, 0), ...answered(7));
    await expect.poll(() => texts(root)).toEqual(conversation(0, 7));
    expect(branch(root)).toEqual(["2/2"]);
    say({ type: "head_move", message_id: "a2" });
    await expect.poll(() => texts(root)).toEqual(conversation(0, 1, 2));
    expect(branch(root)).toEqual(["1/2"]);
  });
});
