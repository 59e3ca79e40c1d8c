/**
 * Supplements that come late, never, or twice. As in a notebook, each chat is a copy of the built component, and gets
 * the built supplements over the comm.
 */
import { afterEach, describe, expect, it } from "vitest";
import panelsSource from "../../../nbagent/static/panels.js?raw";
import richSource from "../../../nbagent/static/rich.js?raw";
import chatSource from "../../../nbagent/widget/static/chat.js?raw";
import type { AnyEvent, Command } from "../../src/core/events.gen.ts";
import type createWidget from "../../src/notebook.ts";
import { panelStrings, strings } from "../../src/strings.ts";
import { type FakeKernel, fakeKernel, show } from "../support/fake-host.ts";

const SOURCES = { panels: panelsSource, rich: richSource };
const CODE = "```python\ndef answer(): # all\n```\n";
const FRAME = { "text/html": "<table><tr><td>North</td></tr></table>", "text/plain": "0 North" };
const EVENTS: AnyEvent[] = [
  { type: "user_message", message_id: "u", parts: [{ type: "text", text: "Question" }] },
  { type: "run_start", run_id: "r", message_id: "u" },
  {
    type: "request_start",
    request_id: "q",
    run_id: "r",
    message_id: "a",
    parent_id: "u",
    provider: "p",
    model: "m",
  },
  { type: "text_delta", message_id: "a", index: 0, text: CODE },
  { type: "tool_call_start", message_id: "a", index: 1, tool_call_id: "c", name: "tool" },
  { type: "tool_call_end", tool_call_id: "c", arguments: "{}" },
  { type: "request_end", request_id: "q", outcome: "ok" },
  { type: "tool_start", tool_call_id: "c", where: "main" },
  { type: "tool_end", tool_call_id: "c", outcome: "ok", result: "0 North", display: FRAME },
  { type: "run_end", run_id: "r", outcome: "completed" },
];
/** The digest of what no other test has loaded. */
const digests = (function* numbers(): Generator<string, never> {
  for (let number = 0; ; number += 1) yield `digest ${number}`;
})();

interface Chat extends FakeKernel {
  root: ShadowRoot;
  input: HTMLTextAreaElement;
}

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

/** Show a conversation in a copy of the component of its own. */
async function chat(): Promise<Chat> {
  const url = URL.createObjectURL(new Blob([chatSource], { type: "text/javascript" }));
  const { default: create } = (await import(/* @vite-ignore */ url)) as { default: typeof createWidget };
  const kernel = fakeKernel();
  const { root, close } = show(create, kernel.model);
  closings.push(close);
  kernel.deliver(EVENTS.map((event, index) => ({ seq: index + 1, at: index, event })));
  await expect.poll(() => root.querySelector("article pre")?.textContent).toContain("def answer");
  return { ...kernel, root, input: root.querySelector("textarea")! };
}

async function gzipped(source: string): Promise<DataView> {
  const stream = new Blob([source]).stream().pipeThrough(new CompressionStream("gzip"));
  return new DataView(await new Response(stream).arrayBuffer());
}

async function send(to: Chat, name: keyof typeof SOURCES, digest = digests.next().value, source = SOURCES[name]) {
  to.say({ type: "supplement", name, digest }, [await gzipped(source)]);
}

function type(to: Chat, text: string): void {
  to.input.focus();
  to.input.setRangeText(text, to.input.value.length, to.input.value.length, "end");
  to.input.dispatchEvent(new Event("input"));
}

function pasteImage(to: Chat): void {
  const clipboardData = new DataTransfer();
  clipboardData.items.add(new File([new Uint8Array([1, 2, 3])], "x.png", { type: "image/png" }));
  to.input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}

const commands = (of: Chat, name: string): Command[] =>
  of.sent.filter((message): message is Command => message.type === "command" && message.name === name);
const asked = (of: Chat): string[] =>
  of.sent.flatMap((message) => (message.type === "want_supplement" ? message.name : []));
const toggle = (of: Chat): HTMLElement => of.root.querySelector<HTMLElement>(".bar [aria-expanded]")!;
const panel = (of: Chat): HTMLElement => of.root.querySelector<HTMLElement>(".panel")!;
const history = (of: Chat): Element | null => of.root.querySelector("nav.history");

describe("a supplement that is late", () => {
  it("keeps nobody from reading, writing and sending", async () => {
    const here = await chat();
    expect(here.root.querySelector("article .k")).toBeNull();
    expect(here.root.querySelector(".result")!.textContent).toBe("0 North");
    type(here, "Hello");
    here.root.querySelector("form.composer")!.dispatchEvent(new Event("submit", { cancelable: true }));
    expect(commands(here, "send").map((command) => command.arguments.parts)).toEqual([
      [{ type: "text", text: "Hello" }],
    ]);
  });

  it("is asked for until it is there", async () => {
    const here = await chat();
    await expect.poll(() => new Set(asked(here))).toEqual(new Set(["panels", "rich"]));
    await send(here, "panels");
    await expect.poll(() => here.root.querySelector(".footer button")).not.toBeNull();
    const before = asked(here).filter((name) => name === "panels").length;
    await expect.poll(() => asked(here).filter((name) => name === "rich").length, { timeout: 5000 }).toBeGreaterThan(1);
    expect(asked(here).filter((name) => name === "panels").length).toBe(before);
  });

  it("does what was begun before it came", async () => {
    const here = await chat();
    toggle(here).click();
    expect(panel(here).textContent).toBe(strings.loading);
    pasteImage(here);
    expect(here.root.querySelector(".editing[role]")!.textContent).toBe(strings.imageLater);
    await send(here, "panels");
    await expect.poll(() => commands(here, "list_sessions").length).toBe(1);
    expect(here.root.activeElement).toBe(history(here)!.querySelector("input"));
    await expect.poll(() => here.root.querySelector(".attachments img")?.getAttribute("src")).toContain("AQID");
  });

  it("completes the name that was begun before it came", async () => {
    const here = await chat();
    type(here, "Look at @sal");
    await send(here, "panels");
    await expect.poll(() => commands(here, "variables").length).toBe(1);
    const [{ command_id: commandId }] = commands(here, "variables") as [Command];
    here.say({ type: "reply", command_id: commandId, value: [{ name: "sales", kind: "DataFrame" }] });
    await expect.poll(() => here.root.querySelector("[role=option]")?.textContent).toBe("salesDataFrame");
  });

  it("makes rich what was shown plain", async () => {
    const here = await chat();
    await send(here, "rich");
    await expect.poll(() => here.root.querySelector("article .k")?.textContent).toBe("def");
    expect(here.root.querySelector("article pre")!.textContent).toBe("def answer(): # all");
    expect(here.root.querySelector(".result td")!.textContent).toBe("North");
    const buttons = [...here.root.querySelectorAll(".code-bar button")];
    expect(buttons.map((button) => button.textContent)).toEqual(["Copy"]); // this page has no cells to insert
  });

  it("leaves the list closed when a person has closed it again", async () => {
    const here = await chat();
    toggle(here).click();
    toggle(here).click();
    await send(here, "panels");
    await expect.poll(() => history(here)).not.toBeNull();
    expect(panel(here).hidden).toBe(true);
    expect(commands(here, "list_sessions")).toEqual([]);
  });
});

describe("a supplement that cannot be loaded", () => {
  it("says so where it is missing, until one comes that can be", async () => {
    const here = await chat();
    toggle(here).click();
    await send(here, "panels", "broken", "this is not JavaScript");
    await expect.poll(() => panel(here).textContent).toBe(strings.notLoaded);
    toggle(here).click();
    toggle(here).click();
    expect(panel(here).textContent).toBe(strings.notLoaded);
    pasteImage(here);
    expect(here.root.querySelector(".editing[role]")!.textContent).toBe(strings.notLoaded);
    type(here, "Hello");
    expect(here.root.querySelector<HTMLButtonElement>(".send")!.disabled).toBe(false);
    await send(here, "panels", "broken");
    await expect.poll(() => history(here)?.querySelector("input")?.placeholder).toBe(panelStrings.search);
    await expect.poll(() => here.root.querySelectorAll(".attachments img").length).toBe(1);
  });
});

describe("chats of one page", () => {
  it("share what one of them has loaded", async () => {
    const digest = digests.next().value;
    const [one, other] = [await chat(), await chat()];
    await send(one, "panels", digest);
    await expect.poll(() => one.root.querySelector(".footer button")).not.toBeNull();
    await send(other, "panels", digest, "this is not JavaScript, and not read");
    await expect.poll(() => other.root.querySelector(".footer button")).not.toBeNull();
    toggle(other).click();
    expect(history(other)).not.toBeNull();
    expect(history(one)).toBeNull();
  });
});
