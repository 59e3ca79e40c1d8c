/** What a person is told where nobody answers, and the host does not say why. */
import { expect, it, vi } from "vitest";
import { fakeKernel, openChat } from "../support/fake-host.ts";

it("a host that says nothing of its kernel: after a while it is doubted, and never said to be gone", () => {
  vi.useFakeTimers();
  const kernel = fakeKernel();
  const chat = openChat(kernel.model);
  const find = <E extends Element>(selector: string): E => chat.root.querySelector<E>(selector)!;
  kernel.say({
    type: "welcome",
    protocol: 1,
    session_id: "session",
    seq: 0,
    subshell: false,
    agents: [],
    agent: null,
    history: true,
    kept: true,
  });
  vi.advanceTimersByTime(100);
  find<HTMLTextAreaElement>("textarea").value = "Is anybody there?";
  find<HTMLFormElement>("form").requestSubmit();
  vi.advanceTimersByTime(5000);
  expect(find(".status").textContent).toContain("a cell is running");
  expect(find(".status").textContent).not.toContain("restarted");
  vi.advanceTimersByTime(7000);
  expect(find(".status").textContent).toContain("If the kernel was restarted instead, run this cell again.");
  expect(find<HTMLElement>(".kernel-notice").hidden).toBe(true);
  chat.close();
  vi.useRealTimers();
});
