/**
 * Where a person writes.
 *
 * Enter sends, Shift+Enter begins a line, Esc stops the run or clears the draft, ↑ brings back earlier messages, `@`
 * completes names of variables. Images can be chosen, pasted or dropped.
 *
 * Rule: during a run nothing can be sent, but the draft can be edited and is kept.
 */

import { h, setAttributes } from "../dom/dom.ts";
import { strings } from "../strings.ts";
import type { Suggestion } from "./completion.ts";
import type { Composer, Draft } from "./draft.ts";
import { lateAttachments, lateCompletion } from "./late.ts";

export interface ComposerActions {
  /** `replaces`: the id of the message of which the draft is a new version. */
  send(draft: Draft, replaces: string | undefined): void;
  stop(): void;
  /** The texts of earlier messages, latest last. */
  earlier(): string[];
  variables(prefix: string): Promise<Suggestion[]>;
}

/** Make the composer. */
export function composer(actions: ComposerActions): Composer {
  const input = h("textarea", { rows: "1", class: "input", "aria-label": strings.message });
  const button = h("button", { type: "submit", class: "send" });
  const cancel = h("button", { type: "button", class: "quiet" }, strings.cancel);
  const editing = h("div", { class: "editing", hidden: true }, h("span", {}, strings.editing), cancel);
  const element = h("form", { class: "composer" });
  const images = lateAttachments(element, () => refresh());
  const row = h("div", { class: "row" }, images.button, input, button);
  const names = lateCompletion(input, actions.variables);
  element.append(names.element, editing, images.element, row);
  let busy = false;
  let locked = false;
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
    button.disabled = locked || (!busy && draft().length === 0);
    editing.hidden = replaces === undefined;
  }

  function submit(): void {
    const now = draft();
    if (busy || locked || now.length === 0) return;
    const target = replaces;
    clear();
    actions.send(now, target);
  }

  /** Show the message before (1) or after (-1) the one that was brought back; return whether there is one. */
  function recall(by: 1 | -1): boolean {
    const texts = actions.earlier();
    const next = recalled + by;
    if (next >= texts.length || next < -1) return false;
    recalled = next;
    write(next < 0 ? [] : [{ type: "text", text: texts.at(-1 - next)! }]);
    return true;
  }

  function onKey(event: KeyboardEvent): void {
    // Enter chooses a candidate of the input method. Safari says so by the key code 229 only.
    if (event.isComposing || event.keyCode === 229 || names.handleKey(event)) return;
    if (handleKey(event)) event.preventDefault();
  }

  /** Handle a key; return whether it means something here. */
  function handleKey({ key, shiftKey, altKey }: KeyboardEvent): boolean {
    if (key === "Enter" && !shiftKey && !altKey) {
      submit();
      return true;
    }
    if (key === "Escape") return stopOrClear();
    if (key === "ArrowUp") return (recalled >= 0 || input.value === "") && recall(1);
    return key === "ArrowDown" && recalled >= 0 && recall(-1);
  }

  /** Stop the run, else clear the draft; return whether there was one of them. */
  function stopOrClear(): boolean {
    if (busy) {
      actions.stop();
      return true;
    }
    const clearable = draft().length > 0 || replaces !== undefined;
    if (clearable) clear();
    return clearable;
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
    update(nowBusy, stopping, nowLocked, placeholder) {
      [busy, locked] = [nowBusy, nowLocked];
      const stopHint = stopping ? strings.stopping : strings.stopHint;
      setAttributes(button, {
        class: busy ? "send stop" : "send",
        "aria-label": busy ? strings.stop : strings.send,
        title: busy ? stopHint : strings.sendHint,
      });
      setAttributes(input, { placeholder: locked ? strings.lockedDraft : placeholder });
      refresh();
    },
    draft,
    restore(earlier) {
      if (earlier.length > 0) write([...earlier, ...draft()]);
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
