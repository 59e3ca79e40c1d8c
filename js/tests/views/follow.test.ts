/** Following the end of the conversation: until the reader scrolls up, whatever grows or shrinks. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Follow, followEnd } from "../../src/views/follow.ts";

let scroller: HTMLElement;
let content: HTMLElement;
let follow: Follow;

beforeEach(async () => {
  scroller = document.body.appendChild(document.createElement("div"));
  scroller.style.cssText = "height: 200px; overflow-y: auto; overflow-anchor: none";
  content = scroller.appendChild(document.createElement("div"));
  content.style.height = "1000px";
  follow = followEnd(scroller, content);
  scroller.append(follow.button);
  await frames();
});

afterEach(() => scroller.remove());

async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

async function grow(height: number): Promise<void> {
  content.style.height = `${height}px`;
  await frames();
}

const toEnd = (): number => Math.round(scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight);

describe("the end", () => {
  it("stays in view while the content grows and shrinks", async () => {
    for (const height of [1500, 3000, 900, 4000]) {
      await grow(height);
      expect(toEnd()).toBe(0);
    }
  });

  it("stays in view when the view changes its height, as it does when a draft of five lines is sent", async () => {
    for (const height of [120, 260, 90]) {
      scroller.style.height = `${height}px`;
      await frames();
      expect(toEnd()).toBe(0);
    }
    await grow(2000);
    expect(toEnd()).toBe(0);
  });

  it("is not followed by who scrolled up: the button leads there", async () => {
    scroller.scrollTop -= 300;
    await frames();
    const before = scroller.scrollTop;
    await grow(1600);
    expect(scroller.scrollTop).toBe(before);
    expect(follow.button.hidden).toBe(false);
    follow.button.click();
    await grow(2000);
    expect(toEnd()).toBe(0);
    expect(follow.button.hidden).toBe(true);
  });

  it("is followed again by who scrolls there, and by who sends something", async () => {
    for (const back of [() => scroller.scrollTo(0, scroller.scrollHeight), follow.jump]) {
      scroller.scrollTop = 0;
      await frames();
      back();
      await frames();
      await grow(content.offsetHeight + 500);
      expect(toEnd()).toBe(0);
    }
  });

  it("is not followed while a question waits, until it is answered", async () => {
    const card = document.createElement("div");
    card.dataset.status = "approval";
    card.style.cssText = "height: 150px; margin-top: 200px";
    content.prepend(card);
    follow.show(card);
    await grow(1800);
    const top = (): number => card.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    expect(top()).toBeGreaterThanOrEqual(0);
    expect(top()).toBeLessThan(50);
    card.dataset.status = "running";
    follow.jump();
    await grow(2400);
    expect(toEnd()).toBe(0);
  });

  it("shows the beginning of a question that is larger than the view", async () => {
    const card = document.createElement("div");
    card.dataset.status = "approval";
    card.style.cssText = "height: 500px; margin-top: 200px";
    content.prepend(card);
    follow.show(card);
    await frames();
    expect(card.getBoundingClientRect().top - scroller.getBoundingClientRect().top).toBe(8);
  });
});
