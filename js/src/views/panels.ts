/**
 * The supplement with what is not needed to read and write a message: the list of sessions, the list of variables, the
 * images of a draft, the buttons below a message, the size of the chat, arguments as a person reads them, what was here
 * before, what has become of the kernel.
 *
 * In: nothing. Out: the functions that make them. `late.ts` and `picker.ts` stand in for them until they are there.
 */
// biome-ignore lint/performance/noBarrelFile: it is the entry of a bundle
export { argumentsView } from "./arguments.ts";
export { attachments } from "./attachments.ts";
export { completion } from "./completion.ts";
export { earlierSession } from "./earlier.ts";
export { messageFooter } from "./footer.ts";
export { historyView } from "./history.ts";
export { previewJson } from "./json.ts";
export { kernelNotice } from "./kernel-notice.ts";
export { default as css } from "./panels.css";
export { sizing } from "./size.ts";
