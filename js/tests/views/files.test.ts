/** Files become images of a draft, or it is said why not. */
import { expect, it } from "vitest";
import { readImages } from "../../src/views/files.ts";
import { fakeKernel, openChat } from "../support/fake-host.ts";

const file = (name: string, type: string, size = 3): File => new File([new Uint8Array(size)], name, { type });

it.each([
  ["report.pdf", "application/pdf", 3, "“report.pdf” was not attached: a message takes PNG"],
  ["drawing.svg", "image/svg+xml", 3, "“drawing.svg” was not attached: a message takes PNG"],
  ["a folder", "", 3, "“a folder” was not attached: a message takes PNG"],
  ["huge.png", "image/png", 10_000_001, "“huge.png” was not attached: an image may have 10 MB."],
])("%s is refused in words", async (name, type, size, words) => {
  const { images, refused } = await readImages([file("good.png", "image/png"), file(name, type, size)]);
  expect(images).toEqual([{ type: "image", media_type: "image/png", data: "AAAA" }]);
  expect(refused).toContain(words);
});

it("says it of each, and of none where all are taken", async () => {
  const { refused } = await readImages([file("a.txt", "text/plain"), file("b.csv", "text/csv")]);
  expect(refused).toMatch(/“a\.txt”.*“b\.csv”/);
  expect((await readImages([file("x.webp", "image/webp")])).refused).toBe("");
});

it("offers to attach images in every view, also where all of the component is there from the start", () => {
  const { model } = fakeKernel();
  for (const _view of [1, 2]) {
    const { root, close } = openChat(model);
    expect(root.querySelectorAll(".composer .row button.attach").length).toBe(1);
    close();
  }
});
