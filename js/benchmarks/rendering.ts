/**
 * What `benchmarks/rendering.py` runs in the page. Times are main-thread milliseconds of our script with style and
 * layout forced, per frame; `globalThis.benchmarks` holds the functions.
 */
import DOMPurify from "dompurify";
import { marked } from "marked";
import type { WireEntry } from "../src/events.gen.ts";
import { openHost } from "../src/host.ts";
import { markdownView } from "../src/markdown/stream.ts";
import { fakeModel, openChat } from "../tests/browser/fake-host.ts";

/** About four characters, as models count. */
const TOKEN = 4;
const PER_FRAME = 200;

const PARAGRAPH = "The **north** grew fastest: see `sales` and [the notes](https://example.org), or $a^2$. ".repeat(4);
const MIXED = [
  "## Section\n",
  PARAGRAPH,
  "- one *item*\n- another\n  - nested\n",
  "```python\nfor row in frame.itertuples():\n    total += row.amount * 1.19  # tax\n    print(f\"{row.name}: {total}\")\n```\n",
  "| region | amount | share |\n|---|--:|--:|\n| North | 120 | 40 % |\n| South | 90 | 30 % |\n",
  "> A quote with **weight**.\n",
].join("\n");

const TEXTS: Record<string, (length: number) => string> = {
  mixed: (length) => repeat(`${MIXED}\n`, length),
  code: (length) => `\`\`\`python\n${repeat('value = compute(row["amount"], 1.19)  # with tax\n', length)}`,
  list: (length) => repeat("- an *item* with `code` and some words to read\n", length),
  table: (length) => `| a | b | c |\n|---|---|---|\n${repeat("| some words | `code` | 1234 |\n", length)}`,
  paragraph: (length) => repeat("Words that never end, with *marks* here and there, ", length),
  "4,000 nested quotes": () => `${"> ".repeat(4000)}deep`,
  "_a__a…": (length) => repeat("_a_", length),
};

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

interface Engine {
  element: HTMLElement;
  update(text: string): void;
}

const ENGINES: Record<string, () => Engine> = {
  nbagent: markdownView,
  /** The whole text again in every frame, as most chats do. */
  "marked + DOMPurify": () => {
    const element = document.createElement("div");
    const update = (text: string): void => {
      element.innerHTML = DOMPurify.sanitize(marked.parse(text, { async: false }));
    };
    return { element, update };
  },
};

function scroller(): HTMLElement {
  document.body.replaceChildren();
  const { root } = openHost(document.body);
  const place = document.createElement("div");
  place.style.cssText = "height: 600px; width: 760px; overflow-y: auto";
  root.append(place);
  return place;
}

/** Stream a text; only every `sample`th frame is drawn and measured (1: all). */
function stream(engineName: string, textName: string, tokens: number, sample = 1): number[] {
  const text = TEXTS[textName]!(tokens * TOKEN);
  const engine = ENGINES[engineName]!();
  const place = scroller();
  place.append(engine.element);
  const costs: number[] = [];
  for (let end = PER_FRAME * sample; end < text.length + PER_FRAME * sample; end += PER_FRAME * sample) {
    const shown = text.slice(0, end);
    const started = performance.now();
    engine.update(shown);
    place.scrollTop = place.scrollHeight;
    costs.push(performance.now() - started);
  }
  return costs;
}

/** A conversation of `count` messages as entries. */
function conversation(count: number): WireEntry[] {
  const entries: WireEntry[] = [];
  const add = (event: WireEntry["event"]): void => {
    entries.push({ seq: entries.length + 1, at: 1_750_000_000_000_000 + entries.length, event });
  };
  for (let index = 0; index < count / 2; index += 1) {
    const parent = index === 0 ? {} : { parent_id: `a${index - 1}` };
    add({ type: "user_message", message_id: `u${index}`, parts: [{ type: "text", text: "And what about this?" }], ...parent });
    add({ type: "run_start", run_id: `r${index}`, message_id: `u${index}` });
    const ids = { request_id: `q${index}`, run_id: `r${index}`, message_id: `a${index}`, parent_id: `u${index}` };
    add({ type: "request_start", ...ids, provider: "p", model: "m" });
    add({ type: "text_delta", message_id: `a${index}`, index: 0, text: MIXED });
    add({ type: "request_end", request_id: `q${index}`, outcome: "ok" });
    add({ type: "run_end", run_id: `r${index}`, outcome: "completed" });
  }
  return entries;
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Open a chat of `count` messages, then stream an answer into it: milliseconds to the first layout, and per frame. */
async function openAndStream(count: number): Promise<{ open: number; frames: number[] }> {
  document.body.replaceChildren();
  const { model, deliver } = fakeModel();
  const entries = conversation(count);
  const started = performance.now();
  const { root, close } = openChat(model);
  if (entries.length > 0) deliver(entries);
  while (count > 0 && root.querySelectorAll("article").length < count) await nextFrame();
  root.querySelector<HTMLElement>(".scroller")!.scrollTop = 1e9;
  const open = performance.now() - started; // the end of the conversation is there to be read
  while (count > 0 && root.querySelectorAll(".markdown").length < count / 2) await nextFrame();
  const frames = await streamInto(root, deliver, entries.length, count);
  close();
  return { open, frames };
}

async function streamInto(
  root: ShadowRoot,
  deliver: (entries: readonly WireEntry[]) => void,
  seq: number,
  count: number,
): Promise<number[]> {
  const at = 1_750_000_000_000_000;
  const parent = count > 0 ? { parent_id: `a${count / 2 - 1}` } : {};
  deliver([
    { seq: seq + 1, at, event: { type: "user_message", message_id: "u", parts: [{ type: "text", text: "Go" }], ...parent } },
    { seq: seq + 2, at, event: { type: "run_start", run_id: "r", message_id: "u" } },
    { seq: seq + 3, at, event: { type: "request_start", request_id: "q", run_id: "r", message_id: "a", parent_id: "u", provider: "p", model: "m" } },
  ]);
  await nextFrame();
  const scroll = root.querySelector<HTMLElement>(".scroller")!;
  const frames: number[] = [];
  for (let frame = 0; frame < 150; frame += 1) {
    const text = MIXED.slice((frame * PER_FRAME) % MIXED.length).slice(0, PER_FRAME);
    const begun = performance.now();
    deliver([{ seq: seq + 4 + frame, at, event: { type: "text_delta", message_id: "a", index: 0, text } }]);
    await nextFrame();
    const drawn = performance.now();
    void scroll.scrollHeight;
    frames.push(performance.now() - drawn + Math.max(0, drawn - begun - 16.7));
  }
  return frames;
}

Object.assign(globalThis, { benchmarks: { stream, openAndStream } });
