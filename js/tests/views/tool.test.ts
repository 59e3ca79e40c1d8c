/** A tool's card, and what is said of an answer. */
import { afterEach, expect, it } from "vitest";
import type { AnyEvent } from "../../src/core/events.gen.ts";
import { fakeKernel, openChat } from "../support/fake-host.ts";

let close: (() => void) | undefined;
afterEach(() => close?.());

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const CALL = { tool_call_id: "c1", message_id: "a1", index: 0, name: "plot" };
const IDS = { request_id: "q1", run_id: "r1", message_id: "a1", parent_id: "u1" };
const ASKED: AnyEvent[] = [
  { type: "user_message", message_id: "u1", parts: [{ type: "text", text: "Plot it" }] },
  { type: "run_start", run_id: "r1", message_id: "u1" },
  { type: "request_start", ...IDS, provider: "p", model: "m" },
];

function open(events: readonly AnyEvent[]): ShadowRoot {
  const { model, deliver } = fakeKernel();
  const { root, close: end } = openChat(model);
  close = end;
  const at = Date.now() * 1000 + 1_000_000;
  deliver(events.map((event, number) => ({ seq: number + 1, at: at + number, event })));
  return root;
}

function plotted(end: Partial<Extract<AnyEvent, { type: "tool_end" }>>): AnyEvent[] {
  const display = (bundle: object): AnyEvent => ({
    type: "tool_output",
    tool_call_id: "c1",
    kind: "display",
    text: JSON.stringify(bundle),
  });
  return [
    ...ASKED,
    { type: "tool_call_start", ...CALL },
    { type: "tool_call_end", tool_call_id: "c1", arguments: "{}" },
    { type: "tool_start", tool_call_id: "c1", where: "main" },
    display({ "image/png": PNG }),
    display({ "text/plain": "beside it" }),
    { type: "tool_end", tool_call_id: "c1", outcome: "ok", ...end },
    { type: "request_end", request_id: "q1", outcome: "ok" },
    { type: "run_end", run_id: "r1", outcome: "completed" },
  ];
}

it("shows pictures below the folded card: what plt.show() showed as well as what was returned", async () => {
  const root = open(plotted({ display: { "image/png": PNG } }));
  await expect.poll(() => root.querySelectorAll(".tool > .figures img").length).toBe(2);
  expect(root.querySelector("details.tool, .tool details")!.hasAttribute("open")).toBe(false);
  expect(root.querySelectorAll("details img").length).toBe(0);
  expect(root.querySelector("details .outputs")!.textContent).toContain("beside it");
});

it("shows such a picture once where only a text is returned", async () => {
  const root = open(plotted({ result: "I plotted." }));
  await expect.poll(() => root.querySelectorAll("img").length).toBe(1);
  expect(root.querySelector(".figures img")).not.toBeNull();
  expect(root.querySelector("details .result")!.textContent).toBe("I plotted.");
});

it("reads out names as they are written, and no marks of Markdown", async () => {
  const text = "Set **`OPENAI_API_KEY`**, or _better_ ask: snake_case_name.";
  const root = open([
    ...ASKED,
    { type: "text_delta", message_id: "a1", index: 0, text },
    { type: "request_end", request_id: "q1", outcome: "ok" },
    { type: "run_end", run_id: "r1", outcome: "completed" },
  ]);
  const said = root.querySelector("[aria-live=polite].unseen")!;
  await expect.poll(() => said.textContent).toBe("Set OPENAI_API_KEY, or better ask: snake_case_name.");
});
