/**
 * Where a person writes. Enter sends, Shift+Enter makes a line, Esc stops (or clears the draft), ↑ brings back
 * what was said before, `@` completes variables, images can be pasted or dropped.
 *
 * Rule: while an answer comes nothing can be sent; what is written meanwhile stays.
 */

import type { ImagePart, TextPart } from "../core/events.gen.ts";
import { h, setAttributes } from "../dom/dom.ts";
import { strings } from "../strings.ts";
import { attachments } from "./attachments.ts";
import { completion, type Suggestion } from "./completion.ts";

export type Draft = (TextPart | ImagePart)[];

export interface Composer {
  element: HTMLElement;
  /** `busy`: from submit to the end of the run there is a Stop button and nothing can be sent. */
  update(busy: boolean, stopping: boolean): void;
  /** Put a draft back, unless something was written meanwhile. */
  restore(draft: Draft): void;
  /** Write a message anew, in place of an earlier one. */
  edit(messageId: string, draft: Draft): void;
  /** Another session is shown: what is written is no longer in place of one of its messages. */
  endEditing(): void;
  focus(): void;
}

export interface ComposerActions {
  /** `replaces`: the message that is written anew. */
  send(draft: Draft, replaces: string | undefined): void;
  stop(): void;
  /** What was said before, latest last. */
  said(): string[];
  variables(prefix: string): Promise<Suggestion[]>;
}

/** Make the composer. */
export function composer(actions: ComposerActions): Composer {
  const input = h("textarea", { rows: "1", class: "input", "aria-label": strings.message });
  const button = h("button", { type: "submit", class: "send" });
  const cancel = h("button", { type: "button", class: "quiet" }, strings.cancel);
  const editing = h("div", { class: "editing", hidden: true }, h("span", {}, strings.editing), cancel);
  const row = h("div", { class: "row" }, input, button);
  const element = h("form", { class: "composer" });
  const images = attachments(element, () => refresh());
  const names = completion(input, actions.variables);
  element.append(names.element, editing, images.element, row);
  let busy = false;
  let replaces: string | undefined;
  let recalled = -1;

  function draft(): Draft {
    const text = input.value.trim();
    return [...(text ? [{ type: "text" as const, text }] : []), ...images.parts()];
  }

  function write(next: Draft): void {
    input.value = next.flatMap((part) => (part.type === "text" ? part.text : [])).join("\n");
    images.set(next.filter((part) => part.type === "image"));
    refresh();
  }

  function clear(): void {
    replaces = undefined;
    recalled = -1;
    names.close();
    write([]);
  }

  function refresh(): void {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
    button.disabled = !busy && draft().length === 0;
    editing.hidden = replaces === undefined;
  }

  function submit(): void {
    const now = draft();
    if (busy || now.length === 0) return;
    const target = replaces;
    clear();
    actions.send(now, target);
  }

  /** Returns whether there is something to bring back. */
  function recall(by: 1 | -1): boolean {
    const said = actions.said();
    const next = recalled + by;
    if (next >= said.length || next < -1) return false;
    recalled = next;
    write(next < 0 ? [] : [{ type: "text", text: said.at(-1 - next)! }]);
    return true;
  }

  function onKey(event: KeyboardEvent): void {
    // Enter picks a candidate of the input method; Safari tells by 229 only.
    if (event.isComposing || event.keyCode === 229 || names.handleKey(event)) return;
    if (handleKey(event)) event.preventDefault();
  }

  /** Returns whether the key was taken. */
  function handleKey({ key, shiftKey, altKey }: KeyboardEvent): boolean {
    if (key === "Enter" && !shiftKey && !altKey) {
      submit();
      return true;
    }
    if (key === "Escape") return stopOrClear();
    if (key === "ArrowUp") return (recalled >= 0 || input.value === "") && recall(1);
    return key === "ArrowDown" && recalled >= 0 && recall(-1);
  }

  /** Returns whether there was something to stop or to clear. */
  function stopOrClear(): boolean {
    const clearable = draft().length > 0 || replaces !== undefined;
    if (busy) actions.stop();
    else if (clearable) clear();
    return busy || clearable;
  }

  element.addEventListener("submit", (event) => {
    event.preventDefault();
    if (busy) actions.stop();
    else submit();
  });
  cancel.addEventListener("click", clear);
  input.addEventListener("keydown", onKey);
  input.addEventListener("input", () => {
    recalled = -1;
    refresh();
  });

  return {
    element,
    update(nowBusy, stopping) {
      busy = nowBusy;
      const stopHint = stopping ? strings.stopping : strings.stopHint;
      setAttributes(button, {
        class: busy ? "send stop" : "send",
        "aria-label": busy ? strings.stop : strings.send,
        title: busy ? stopHint : strings.sendHint,
      });
      setAttributes(input, { placeholder: busy ? strings.busy : strings.placeholder });
      refresh();
    },
    restore(earlier) {
      if (draft().length === 0) write(earlier);
    },
    edit(messageId, text) {
      replaces = messageId;
      write(text);
      input.focus();
    },
    endEditing() {
      replaces = undefined;
      refresh();
    },
    focus: () => input.focus(),
  };
}
