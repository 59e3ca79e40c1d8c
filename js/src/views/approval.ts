/**
 * The form that asks whether a call may run: Approve, or Deny with a reason for the model.
 *
 * Rule: nobody approves by accident. The card gets the focus, not a button, and its keys are ones that nobody types:
 * Ctrl+Enter approves, Ctrl+Backspace denies; ⌘ does on a Mac. Esc stops the run, as everywhere in the chat.
 */
import { h } from "../dom/dom.ts";
import { strings } from "../strings.ts";

const MAC = /mac|iphone|ipad/i.test(navigator.platform);

/** Make the form; it calls `decided` once, and takes its keys from all of `card`. */
export function approvalForm(card: HTMLElement, decided: (approved: boolean, reason: string) => void): HTMLElement {
  const reason = h("input", {
    type: "text",
    class: "field",
    placeholder: strings.reasonHint,
    "aria-label": strings.reason,
  });
  const approve = h("button", { type: "button", class: "primary" }, strings.approve, key("⏎"));
  const deny = h("button", { type: "submit", class: "secondary" }, strings.deny, key("⌫"));
  const form = h("form", { class: "approval" }, approve, deny, reason);
  const decide = (approved: boolean): void => {
    if (reason.disabled) return;
    for (const control of [reason, approve, deny]) control.disabled = true;
    card.removeEventListener("keydown", onKey);
    decided(approved, reason.value.trim());
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat) return;
    const erases = event.target === reason && reason.value !== "";
    if (event.key !== "Enter" && (event.key !== "Backspace" || erases)) return;
    event.preventDefault();
    decide(event.key === "Enter");
  };
  card.addEventListener("keydown", onKey);
  approve.addEventListener("click", () => decide(true));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    decide(false);
  });
  return form;
}

/** Name a key on its button: seen by all; a screen reader says the button's name only. */
function key(sign: string): HTMLElement {
  return h("kbd", { "aria-hidden": "true" }, `${MAC ? "⌘" : strings.control}${sign}`);
}
