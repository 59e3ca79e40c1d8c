/**
 * One line that says what has become of the kernel, and the button that continues the conversation.
 *
 * In: the live state. Out: an element that is hidden while the kernel is there.
 *
 * Rule: what cannot be continued is not offered: a session that nobody keeps, or a cell that we cannot run.
 */
import { howToRun, runCell } from "../dom/cell.ts";
import { h, setText } from "../dom/dom.ts";
import type { LiveState } from "../live.ts";
import { panelStrings as strings } from "../strings.ts";
import { isLost } from "../transport/channel.ts";

export interface KernelNotice {
  element: HTMLElement;
  /** Show what is so now; return whether the kernel is gone that had the chat. */
  update(): boolean;
}

/** A cell that did not begin after this time will not begin: somebody must run it. */
const PATIENCE_MS = 10_000;

/** Make the notice; `continuing` is called before the cell that `host` is in is run again. */
export function kernelNotice(live: LiveState, host: Element, continuing: () => void): KernelNotice {
  const text = h("span");
  const again = h("button", { type: "button", class: "primary", title: strings.continueHint }, strings.continueHere);
  const element = h("div", { class: "kernel-notice", role: "status", hidden: true }, text, again);
  let begun = false;
  let failed = false;

  function update(): boolean {
    const { kernel } = live;
    element.dataset.kernel = kernel;
    element.hidden = kernel === "unknown" || kernel === "alive";
    if (kernel === "unknown" || kernel === "alive") return false;
    const ended = kernel === "gone" || kernel === "restarted";
    again.hidden = !(ended && live.kept && howToRun(host) === "here");
    again.disabled = begun;
    setText(text, [strings.kernel[kernel], hint(ended)].filter(Boolean).join(" "));
    return isLost(kernel);
  }

  function hint(ended: boolean): string {
    if (begun) return strings.continuing;
    if (!isLost(live.kernel)) return "";
    const how = howToRun(host);
    if (how === "reload") return strings.reloadPage;
    if (!live.kept) return strings.notKept;
    if (live.kernel === "restarted elsewhere") return strings.restartHere;
    if (!ended) return "";
    return failed || how === "by hand" ? strings.runCellAgain : strings.cellsAbove;
  }

  again.addEventListener("click", () => {
    begun = true;
    failed = false;
    continuing();
    update();
    runCell(host); // the chat that the cell makes takes our place
    setTimeout(() => {
      begun = false;
      failed = true;
      update();
    }, PATIENCE_MS);
  });
  return { element, update };
}
