/**
 * A tool call as a card: the tool and its arguments, what it is doing, its result.
 *
 * The card is open while the call runs, waits for approval or has failed. It folds when the call is done, unless a
 * person has opened it. Words say what the status is; the colour only repeats them.
 */

import { toolTitle } from "../core/conversation.ts";
import type { ToolEnd } from "../core/events.gen.ts";
import type { State, ToolCallState } from "../core/state.ts";
import { waitingCalls } from "../core/status.ts";
import { h, setChildren, setText } from "../dom/dom.ts";
import { revealHidden } from "../dom/reveal.ts";
import { duration, strings } from "../strings.ts";
import { approvalForm } from "./approval.ts";
import { bundleView } from "./bundle.ts";
import { lateArguments } from "./late.ts";
import { type GrowingText, plainText } from "./plain.ts";

export interface ToolActions {
  approve(toolCallId: string, approved: boolean, reason: string): void;
}

export interface ToolView {
  element: HTMLElement;
  update(call: ToolCallState, state: State, now: number): void;
}

const ICONS: Record<ToolCallState["status"], string> = {
  writing: "…",
  pending: "…",
  approval: "?",
  running: "",
  ok: "✓",
  error: "✕",
  denied: "⊘",
  stopped: "■",
  interrupted: "!",
  timeout: "!",
};
const OPEN = new Set<ToolCallState["status"]>(["approval", "running", "error", "timeout"]);

/** Make the card of one call. */
export function toolView(actions: ToolActions): ToolView {
  const icon = h("span", { class: "icon", "aria-hidden": "true" });
  const title = h("span", { class: "title" });
  const preview = h("span", { class: "preview" });
  const words = h("span", { class: "words" });
  const about = h("p", { class: "about" });
  const args = lateArguments(() => drawPreview());
  const output = h("div", { class: "outputs" });
  const result = h("div", { class: "result" });
  const body = h("div", { class: "tool-body" }, about, args.element, output, result);
  const details = h("details", {}, h("summary", {}, icon, title, preview, words), body);
  const figures = h("div", { class: "figures" });
  const element = h("section", { class: "tool", tabindex: "-1" }, details, figures);
  const outputs: { kind: string; view?: GrowingText; element: HTMLElement }[] = [];
  let approval: HTMLElement | undefined;
  let figure: HTMLElement | undefined;
  let status: ToolCallState["status"] | undefined;
  let drawnEnd: unknown;
  let written = "";

  function drawPreview(): void {
    setText(preview, args.preview(written));
    revealHidden(preview);
  }

  function updateApproval(call: ToolCallState): void {
    if (call.status === "approval" && !approval) {
      approval = approvalForm(element, (approved, reason) => actions.approve(call.tool_call_id, approved, reason));
      body.insertBefore(approval, output);
      setText(about, call.asked?.description ?? "");
      revealHidden(about);
    } else if (call.status !== "approval") {
      approval?.remove();
      approval = undefined;
    }
  }

  function updateOutput(call: ToolCallState): void {
    call.output.forEach(([kind, text], index) => {
      outputs[index] ??= newOutput(kind, text);
      outputs[index].view?.update(text);
    });
    const progress = call.output.findLast(([kind]) => kind === "progress");
    const shown = outputs.filter(({ kind }) => kind !== "progress").map((entry) => entry.element);
    if (progress && call.status === "running") shown.push(h("div", { class: "progress" }, progress[1]));
    setChildren(
      output,
      shown.filter((shownElement) => !isFigure(shownElement)),
    );
    drawFigures();
  }

  /** Pictures stay in sight when the card folds: those shown while the tool ran, and the one it returned. */
  function drawFigures(): void {
    const shown = outputs.map((entry) => entry.element).filter(isFigure);
    setChildren(figures, figure ? [...shown, figure] : shown);
  }

  function updateEnd(call: ToolCallState): void {
    if (!call.end || call.end === drawnEnd) return;
    drawnEnd = call.end;
    const shown = endView(call.end);
    if (shown && isFigure(shown)) figure = shown;
    else if (shown) result.append(shown);
    drawFigures();
    if (call.end.truncated) result.append(h("p", { class: "note" }, strings.truncated));
  }

  return {
    element,
    update(call, state, now) {
      const name = toolTitle(call, state);
      setText(title, name);
      setText(icon, ICONS[call.status]);
      if (call.arguments !== written) {
        written = call.arguments;
        drawPreview();
      }
      setText(words, statusWords(call, state, now));
      element.setAttribute("aria-label", strings.toolCall(name));
      element.dataset.status = call.status;
      element.dataset.call = call.tool_call_id;
      if (status !== call.status) {
        if (status === undefined || OPEN.has(call.status) || OPEN.has(status)) details.open = OPEN.has(call.status);
        ({ status } = call);
      }
      args.update(call.arguments);
      args.element.hidden = call.status !== "approval" && /^\s*(?:\{\s*\})?\s*$/.test(call.arguments);
      updateApproval(call);
      updateOutput(call);
      updateEnd(call);
    },
  };
}

function isFigure(element: HTMLElement): boolean {
  return element.tagName === "IMG";
}

function newOutput(kind: string, text: string): { kind: string; view?: GrowingText; element: HTMLElement } {
  if (kind !== "display") {
    const view = plainText(`plain output ${kind === "stderr" ? "stderr" : ""}`);
    return { kind, view, element: view.element };
  }
  try {
    const element = bundleView(JSON.parse(text) as Record<string, unknown>);
    return { kind, element: element ?? h("span") };
  } catch {
    return { kind, element: textBlock(text) };
  }
}

/** Make the view of how a call ended: its display, else its error or its result; undefined if it has none. */
function endView({ display, error, result }: ToolEnd): HTMLElement | undefined {
  const rich = display && bundleView(display);
  if (rich) return rich;
  if (error)
    return textBlock([`${error.type}: ${error.message}`, error.hint].filter(Boolean).join("\n"), "plain output failed");
  return result ? textBlock(result) : undefined;
}

function textBlock(text: string, className = "plain output"): HTMLElement {
  const view = plainText(className);
  view.update(text);
  return view.element;
}

function statusWords(call: ToolCallState, state: State, now: number): string {
  const { status, started_at: started, ended_at: ended, end } = call;
  if (status === "approval") return approvalWords(call, state);
  if (status === "running") return strings.tool.running(duration(now - (started ?? now), 1));
  const seconds = end?.duration ?? (started !== null && ended !== null ? (ended - started) / 1e6 : undefined);
  const took = seconds === undefined ? "" : duration(seconds * 1e6, 1);
  if (status === "ok") return strings.tool.ok(took);
  if (status === "denied") return strings.tool.denied(call.approval?.reason ?? "");
  return strings.tool[status];
}

/** Say that the call waits for the person, and which of the waiting calls it is. */
function approvalWords(call: ToolCallState, state: State): string {
  const waiting = waitingCalls(state);
  return strings.tool.approval(waiting.indexOf(call) + 1, waiting.length);
}
