/** The form that asks whether a call may run: Approve, or Deny with a reason for the model. */
import { h } from "../dom/dom.ts";
import { strings } from "../strings.ts";

/** Make the form; it calls `decided` once. */
export function approvalForm(decided: (approved: boolean, reason: string) => void): HTMLElement {
  const reason = h("input", {
    type: "text",
    class: "field",
    placeholder: strings.reasonHint,
    "aria-label": strings.reason,
  });
  const approve = h("button", { type: "button", class: "primary" }, strings.approve);
  const deny = h("button", { type: "submit", class: "secondary" }, strings.deny);
  const form = h("form", { class: "approval" }, approve, deny, reason);
  const decide = (approved: boolean): void => {
    for (const control of [reason, approve, deny]) control.disabled = true;
    decided(approved, reason.value.trim());
  };
  approve.addEventListener("click", () => decide(true));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    decide(false);
  });
  return form;
}
