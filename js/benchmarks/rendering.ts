/**
 * The functions that `benchmarks/rendering.py` runs in the page; they are in `globalThis.benchmarks`. Times are
 * milliseconds per frame on the main thread: our script, then style and layout, which each measurement forces.
 */
import DOMPurify from "dompurify";
import { marked } from "marked";
import type { ViewEntry } from "../src/core/events.gen.ts";
import { openHost } from "../src/host.ts";
import { markdownView } from "../src/markdown/stream.ts";
import { plainText } from "../src/views/plain.ts";
import { fakeKernel, openChat, provideSupplements } from "../tests/support/fake-host.ts";

/** Characters per token, about as models count. */
const TOKEN = 4;
const PER_FRAME = 200;

const PARAGRAPH = "The **north** grew fastest: see `sales` and [the notes](https://example.org), or $a^2$. ".repeat(4);
const MIXED = [
  "## Section\n",
  PARAGRAPH,
  "- one *item*\n- another\n  - nested\n",
  '```python\nfor row in frame.itertuples():\n    total += row.amount * 1.19  # tax\n    print(f"{row.name}: {total}")\n```\n',
  "| region | amount | share |\n|---|--:|--:|\n| North | 120 | 40 % |\n| South | 90 | 30 % |\n",
  "> A quote with **weight**.\n",
].join("\n");

const TEXTS: Record<string, (length: number) => string> = {
  mixed: (length) => repeat(`${MIXED}\n`, length),
  code: (length) => `\`\`\`python\n${repeat('value = compute(row["amount"], 1.19)  # with tax\n', length)}`,
  list: (length) => repeat("- an *item* with `code` and some words to read\n", length),
  table: (length) => `| a | b | c |\n|---|---|---|\n${repeat("| some words | `code` | 1234 |\n", length)}`,
  "one paragraph": (length) => repeat("Words that never end, with *marks* here and there, ", length),
  output: (length) => repeat("2026-01-01 12:00:00 INFO 1234 rows read\n", length),
  "4,000 nested quotes": () => `${"> ".repeat(4000)}deep`,
  "_a__a…": (length) => repeat("_a_", length),
  "one line of code": (length) => `\`\`\`js\n${repeat("f(x,1);", length)}`,
};

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

interface Engine {
  element: HTMLElement;
  update(text: string): void;
  finish(): void;
}

const nothing = (): void => {
  // Everything is drawn already.
};

const ENGINES: Record<string, () => Engine> = {
  nbagent: markdownView,
  "plain text": () => ({ ...plainText(), finish: nothing }),
  /** Parses the whole text again in every frame, as most chats do. */
  "marked + DOMPurify": () => {
    const element = document.createElement("div");
    const update = (text: string): void => {
      element.innerHTML = DOMPurify.sanitize(marked.parse(text, { async: false }));
    };
    return { element, update, finish: nothing };
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

/** What streaming cost in milliseconds: each frame, and beside them `finish` or the opening of the chat. */
interface Costs {
  frames: number[];
  beside: number;
}

/** Stream a text; draw and measure every `sample`th frame. */
function stream(engineName: string, textName: string, tokens: number, sample = 1): Costs {
  const text = TEXTS[textName]!(tokens * TOKEN);
  const engine = ENGINES[engineName]!();
  const place = scroller();
  place.append(engine.element);
  const drawn = (draw: () => void): number =>
    timed(() => {
      draw();
      place.scrollTop = place.scrollHeight; // forces style and layout
    });
  const frames: number[] = [];
  for (let end = PER_FRAME * sample; end < text.length + PER_FRAME * sample; end += PER_FRAME * sample) {
    const shown = text.slice(0, end);
    frames.push(drawn(() => engine.update(shown)));
  }
  return { frames, beside: drawn(() => engine.finish()) };
}

function timed(action: () => void): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

const AT = 1_750_000_000_000_000;

/** Return a conversation of `count` messages as entries. */
function conversation(count: number): ViewEntry[] {
  const events: ViewEntry["event"][] = [];
  for (let index = 0; index < count / 2; index += 1) {
    const parent = index === 0 ? {} : { parent_id: `a${index - 1}` };
    events.push(
      ...question(index, parent),
      { type: "text_delta", message_id: `a${index}`, index: 0, text: MIXED },
      { type: "request_end", request_id: `q${index}`, outcome: "ok" },
      { type: "run_end", run_id: `r${index}`, outcome: "completed" },
    );
  }
  return events.map((event, index) => ({ seq: index + 1, at: AT + index, event }));
}

/** Return the events of a question, up to the start of its answer. */
function question(index: number, parent: { parent_id?: string }): ViewEntry["event"][] {
  const ids = { request_id: `q${index}`, run_id: `r${index}`, message_id: `a${index}`, parent_id: `u${index}` };
  return [
    {
      type: "user_message",
      message_id: `u${index}`,
      parts: [{ type: "text", text: "And what about this?" }],
      ...parent,
    },
    { type: "run_start", run_id: `r${index}`, message_id: `u${index}` },
    { type: "request_start", ...ids, provider: "p", model: "m" },
  ];
}

/**
 * Open a chat of `count` messages, then stream an answer into it. This measures the whole component, from the comm's
 * message to the layout. The time of opening ends with the frame that shows the end of the conversation.
 *
 * The benchmark itself decides when a frame is due, so that it never waits for one.
 */
function openAndStream(count: number, tokens: number): Costs {
  document.body.replaceChildren();
  const due: FrameRequestCallback[] = [];
  const { requestAnimationFrame: browsers } = globalThis;
  globalThis.requestAnimationFrame = (callback) => due.push(callback);
  const { model, deliver } = fakeKernel();
  const { root, close } = openChat(model);
  const list = root.querySelector<HTMLElement>(".scroller")!;
  /** Deliver events and draw. The component then leaves the page as much time as the frame took, so we wait that long. */
  const frame = (events: readonly ViewEntry[]): number => {
    const cost = timed(() => {
      if (events.length > 0) deliver(events);
      for (const callback of due.splice(0)) callback(performance.now());
      void list.scrollHeight; // forces style and layout
    });
    const free = performance.now() + cost;
    while (performance.now() < free);
    return cost;
  };

  while (due.length > 0) frame([]);
  const entries = conversation(count);
  const beside = frame(entries);
  while (due.length > 0) frame([]); // the messages above the end
  let seq = entries.length;
  const numbered = (event: ViewEntry["event"]): ViewEntry => {
    seq += 1;
    return { seq, at: AT + seq, event };
  };
  const last = count / 2;
  frame(question(last, count > 0 ? { parent_id: `a${last - 1}` } : {}).map(numbered));
  while (due.length > 0) frame([]);
  const text = TEXTS.mixed!(tokens * TOKEN);
  const frames: number[] = [];
  for (let end = 0; end < text.length; end += PER_FRAME) {
    const delta = text.slice(end, end + PER_FRAME);
    frames.push(frame([numbered({ type: "text_delta", message_id: `a${last}`, index: 0, text: delta })]));
  }
  close();
  globalThis.requestAnimationFrame = browsers;
  return { frames, beside };
}

provideSupplements();
Object.assign(globalThis, { benchmarks: { stream, openAndStream } });
