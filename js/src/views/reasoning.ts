/** A model's reasoning, folded. It is drawn only when a person opens it. */

import type { GrowingPart } from "../core/state.ts";
import { h, setText } from "../dom/dom.ts";
import { markdownView } from "../markdown/stream.ts";
import { duration, strings } from "../strings.ts";

export interface ReasoningView {
  element: HTMLElement;
  update(part: GrowingPart, done: boolean): void;
}

/** Make the view of one reasoning part. */
export function reasoningView(): ReasoningView {
  const summary = h("summary", {});
  const text = markdownView();
  const element = h("details", { class: "reasoning" }, summary, text.element);
  let latest: { part: GrowingPart; done: boolean } | undefined;

  function draw(): void {
    if (!(latest && element.open)) return;
    text.update(latest.part.text);
    if (latest.done) text.finish();
  }

  element.addEventListener("toggle", draw);
  return {
    element,
    update(part, done) {
      latest = { part, done };
      element.hidden = done && !part.text;
      element.classList.toggle("active", !done);
      setText(summary, done ? strings.thought(duration(part.ended_at - part.started_at)) : strings.thinkingNow);
      draw();
    },
  };
}
