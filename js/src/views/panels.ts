/**
 * The supplement with what is not needed to read and write a message: the list of sessions, the list of variables, the
 * images of a draft, the buttons below a message.
 *
 * In: nothing. Out: the functions that make them. `late.ts` and `picker.ts` stand in for them until they are there.
 */
// biome-ignore lint/performance/noBarrelFile: it is the entry of a bundle
export { attachments } from "./attachments.ts";
export { completion } from "./completion.ts";
export { messageFooter } from "./footer.ts";
export { historyView } from "./history.ts";
export { default as css } from "./panels.css";
