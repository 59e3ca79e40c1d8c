// biome-ignore-all lint/suspicious/noConditionalExpect: each attribute has a rule of its own
/** Text that others write can be read and does nothing, wherever it is shown: tried with all of `hostile.ts`. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AnyEvent, ViewEntry } from "../../src/core/events.gen.ts";
import { sanitized } from "../../src/markdown/sanitize.ts";
import { markdownView } from "../../src/markdown/stream.ts";
import { fakeKernel, openChat } from "../support/fake-host.ts";
import { HOSTILE } from "../support/hostile.ts";

const ELEMENTS = new Set(
  (
    "DIV SPAN P H1 H2 H3 H4 H5 H6 HR UL OL LI BLOCKQUOTE PRE CODE TABLE THEAD TBODY TR TH TD A IMG BUTTON INPUT STRONG EM DEL " +
    "BR NAV FIELDSET SELECT SECTION ARTICLE DETAILS SUMMARY FORM TEXTAREA B I U S SMALL ABBR CAPTION TT TFOOT DL DT DD KBD"
  ).split(" "),
);
const ATTRIBUTES =
  /^(class|title|href|target|rel|type|accept|multiple|disabled|checked|start|tabindex|role|id|hidden|rows|name|placeholder|open|style|alt|src|referrerpolicy|data-[a-z]+|aria-[a-z]+|colspan|rowspan|scope|align|dir)$/;

/** Expect only elements and attributes that we make, and no addresses but web and mail links and our own data. */
function expectHarmless(root: ParentNode, text: string): void {
  for (const element of root.querySelectorAll("*")) {
    expect(ELEMENTS, text).toContain(element.tagName);
    for (const { name, value } of element.attributes) {
      expect(name, text).toMatch(ATTRIBUTES);
      if (name === "href") expect(value, text).toMatch(/^(https?|mailto):/i);
      if (name === "src") expect(value, text).toMatch(/^data:image\/(png|jpeg|gif|webp|svg\+xml);base64,/);
      if (name === "style") expect(value, text).not.toMatch(/url|expression|@import/i);
    }
    if (element.hasAttribute("href")) expect(element.getAttribute("rel"), text).toContain("noopener");
  }
}

let requests: PerformanceObserver;
const loaded: string[] = [];

beforeEach(() => {
  loaded.length = 0;
  requests = new PerformanceObserver((list) => loaded.push(...list.getEntries().map((entry) => entry.name)));
  requests.observe({ type: "resource", buffered: false });
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50)); // time for a load or an `onerror` to happen
  requests.disconnect();
  expect((globalThis as { hacked?: unknown }).hacked).toBeUndefined();
  expect(loaded.filter((url) => url.includes("example.org"))).toEqual([]);
});

it("there are enough of them", () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(200);
});

describe("hostile text", () => {
  it("is only text as Markdown, whole and as it streams", () => {
    const place = document.body.appendChild(document.createElement("div"));
    for (const text of HOSTILE) {
      const view = markdownView();
      place.append(view.element);
      for (let end = 1; end < text.length; end += 7) {
        view.update(text.slice(0, end));
        expectHarmless(view.element, text);
      }
      view.update(text);
      view.finish();
      expectHarmless(view.element, text);
    }
    place.remove();
  });

  it("is only text as the HTML of a result", () => {
    const place = document.body.appendChild(document.createElement("div"));
    for (const text of HOSTILE) {
      const element = sanitized(`<table><tr><td>${text}</td></tr></table>${text}`);
      place.append(element);
      expectHarmless(element, text);
    }
    place.remove();
  });

  it("is only text as anything an event can carry", async () => {
    const { model, deliver } = fakeKernel();
    const { root, close } = openChat(model);
    for (const [index, text] of HOSTILE.entries()) {
      if (index % 10 === 0) deliver(everywhere(text, index));
    }
    await expect.poll(() => root.textContent).toContain("hacked=1");
    for (const details of root.querySelectorAll("details")) details.open = true;
    await new Promise(requestAnimationFrame);
    expectHarmless(root, "chat");
    close();
  });
});

/** Return a run in which every text is `text`. */
function everywhere(text: string, index: number): ViewEntry[] {
  const [user, answer, run, request, call] = ["u", "a", "r", "q", "c"].map((kind) => `${kind}${index}`) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const error = { type: text, message: text, hint: text };
  const parent = index === 0 ? {} : { parent_id: `a${index - 10}` };
  const events: AnyEvent[] = [
    { type: "session_update", title: text, agent: { model: text, titles: { [text]: text } } },
    { type: "user_message", message_id: user, parts: [{ type: "text", text }], ...parent },
    { type: "run_start", run_id: run, message_id: user },
    {
      type: "request_start",
      request_id: request,
      run_id: run,
      message_id: answer,
      parent_id: user,
      provider: text,
      model: text,
    },
    { type: "request_retry", request_id: request, attempt: 1, delay: 1, error },
    { type: "reasoning_delta", message_id: answer, index: 0, text },
    { type: "text_delta", message_id: answer, index: 1, text },
    { type: "tool_call_start", message_id: answer, index: 2, tool_call_id: call, name: text },
    { type: "tool_call_end", tool_call_id: call, arguments: JSON.stringify({ [text]: text }) },
    { type: "request_end", request_id: request, outcome: "error", error },
    { type: "approval_request", tool_call_id: call, title: text, description: text },
    { type: "approval_response", tool_call_id: call, approved: true, reason: text },
    { type: "tool_start", tool_call_id: call, where: "main" },
    { type: "tool_output", tool_call_id: call, kind: "stdout", text },
    { type: "tool_output", tool_call_id: call, kind: "display", text: JSON.stringify({ "text/html": text }) },
    { type: "tool_output", tool_call_id: call, kind: "display", text: JSON.stringify({ "image/png": text }) },
    { type: "tool_end", tool_call_id: call, outcome: "error", result: text, error, display: { "text/markdown": text } },
    { type: "run_end", run_id: run, outcome: "failed", error },
  ];
  return events.map((event, offset) => ({ seq: index * 100 + offset + 1, at: 1_750_000_000_000_000 + offset, event }));
}
