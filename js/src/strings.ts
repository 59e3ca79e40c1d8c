/** Every text a person reads that does not come from a model. A translation is another table like this one. */

// What several tables have. There is a table for each module of the component, so that texts come with what shows them.
const BUSY = "Generation in progress…";
const SESSIONS = "Sessions";
const UNTITLED = "Untitled session";
const LOADING = "Loading…";
const COPY = "Copy";
const COPIED = "Copied";
const COPY_FAILED = "Could not copy";

export const strings = {
  region: "Chat with an agent",
  demo: "demo model — no LLM configured",
  conversation: "Conversation",
  you: "You",
  assistant: "Assistant",
  placeholder: "Ask anything…",
  busy: BUSY,
  asked: "Approve or deny first",
  message: "Message",
  send: "Send",
  sendHint: "Send (Enter)",
  stop: "Stop",
  stopHint: "Stop (Esc)",
  stopping: "Stopping…",
  thinking: (time: string) => `Thinking… ${time}`,
  waitingForModel: (model: string, time: string) => `Waiting for ${model}… ${time}`,
  writing: (time: string) => `Answering… ${time}`,
  writingCall: (time: string) => `Preparing a tool call… ${time}`,
  usingTool: (name: string, time: string) => `Using tool: ${name}… ${time}`,
  needsApproval: (name: string, others: number) =>
    `Waiting for your approval: ${name}${others > 0 ? ` and ${others} more` : ""}`,
  preparing: "Preparing…",
  rateLimit: "rate limit",
  thinkingNow: "Thinking…",
  thought: (time: string) => (time === "0 s" ? "Thought for a moment" : `Thought for ${time}`),
  toolCall: (name: string) => `Tool: ${name}`,
  tool: {
    writing: "Writing arguments…",
    pending: "Waiting for the kernel",
    approval: (which: number, total: number) => (total > 1 ? `${which} of ${total}` : ""),
    running: (time: string) => `Running… ${time}`,
    ok: (time: string) => (time && time !== "0.0 s" ? `Done in ${time}` : "Done"),
    error: "Failed",
    denied: (reason: string) => (reason ? `Denied: ${reason}` : "Denied"),
    stopped: "Stopped",
    interrupted: "Interrupted",
    timeout: "Timed out",
  },
  session: "Session",
  history: SESSIONS,
  newSession: "New session",
  untitled: UNTITLED,
  pageTitle: (title: string) => `${title} – nbagent`,
  loading: LOADING,
  imageLater: "The image is not attached yet: the chat is still loading.",
  notLoaded: "This could not be loaded. Reload the page to try again.",
  agent: "Agent",
  editing: "You are editing an earlier message. The old version is kept.",
  cancel: "Cancel",
  retry: "Try again",
  truncated: "The model received only the beginning of this result.",
  figure: "Figure",
  approve: "Approve",
  deny: "Deny",
  control: "Ctrl+",
  reason: "Reason for denying",
  reasonHint: "Reason (optional)",
  retrying: (seconds: number, why: string) => `Retrying in ${seconds} s (${why})`,
  sending: "Sending…",
  waitingForKernel: "Waiting for the kernel: a cell is running",
  notSent: "This was not sent: the kernel ended before it had an answer. What you wrote is in the draft again.",
  lockedDraft: "What you write here is kept",
  unanswered: "Waiting for the kernel: a cell is running. If the kernel was restarted instead, run this cell again.",
  noKernel: "This chat has no kernel any more. Run the cell again to continue.",
  connecting: "Connecting…",
  back: "Back to Jupyter",
  jumpToEnd: "↓ New text",
  empty: "Ask a question to begin.",
  messageStatus: {
    stopped: "Stopped",
    failed: "Failed",
    interrupted: "Interrupted before the answer was complete",
    length: "Cut off: the model's output limit was reached",
    content_filter: "Cut off by the provider's content filter",
  },
  linkRefused: "Link removed: this is not a web or mail address",
  imageRefused: "This image's address is not allowed",
  loadImage: (host: string) => `Load image from ${host}`,
  task: (done: boolean) => (done ? "Done" : "Not done"),
  tokens: (input: string, output: string) => `${input} tokens in, ${output} out`,
  sessionTotal: (text: string) => `session: ${text}`,
} as const;

/** The texts of the panels. */
export const panelStrings = {
  noArguments: "Without arguments.",
  sizeOf: (lines: number, characters: number) =>
    lines > 1 ? `${lines} lines, scroll to read them all` : `${characters} characters, scroll to read them all`,
  kernel: {
    reconnecting: "The connection to the server is lost; trying again. What you send waits until it is back.",
    offline: "The connection to the server is lost. Reload the page when the server can be reached again.",
    restarting: "The kernel is being restarted. What was said here can be read as before.",
    ending: "The kernel was shut down. What was said here can be read as before.",
    gone: "The kernel was shut down, or has died. What was said here can be read as before.",
    restarted: "The kernel was restarted, and this chat is not in it. What was said here can be read as before.",
    "restarted elsewhere": "The kernel was restarted from another page, and this chat is not in it.",
  },
  notKept:
    "This chat has no store, or no history, so it cannot be continued: copy what you need before you run this cell again.",
  cellsAbove: "Continuing runs this cell again. If it needs cells above it, run them first.",
  runCellAgain: "Run this cell again (Shift+Enter) to continue.",
  restartHere: "To continue, restart it from this page as well (Kernel, Restart), or reload this page.",
  reloadPage: "Copy what you need, then reload the page to begin again.",
  continueHere: "Continue this conversation",
  continueHint: "Runs this cell again, and opens this conversation there",
  continuing: "Running this cell…",
  continueEarlier: (title: string, facts: string) => `Continue: ${title} · ${facts}`,
  continueEarlierHint: "What was said here before is kept. Continue it, or ask something new.",
  busy: BUSY,
  history: SESSIONS,
  untitled: UNTITLED,
  loading: LOADING,
  today: "Today",
  yesterday: "Yesterday",
  thisWeek: "Last 7 days",
  thisMonth: "Last 30 days",
  older: "Older",
  copy: COPY,
  copied: COPIED,
  copyFailed: COPY_FAILED,
  search: "Search sessions",
  noSessions: "There are no sessions yet.",
  nothingFound: "No session contains these words.",
  newestOf: (shown: number, total: number) => `The newest ${shown} of ${total}. Search to find the others.`,
  questions,
  title: "Title",
  renameSession: (title: string) => `Rename: ${title}`,
  removeSession: (title: string) => `Delete: ${title}`,
  removeQuestion: (title: string) => `Delete “${title}”?`,
  removed: (title: string) => `“${title}” is deleted.`,
  undo: "Undo",
  remove: "Delete",
  keep: "Keep",
  variables: "Variables",
  removeImage: "Remove this image",
  attachedImage: "Attached image",
  attach: "Attach images",
  fileRefused: (name: string) =>
    `“${name}” was not attached: a message takes PNG, JPEG, GIF and WebP images. Load other files in a cell and ` +
    "mention the variable with @.",
  fileTooLarge: (name: string, most: number) => `“${name}” was not attached: an image may have ${most} MB.`,
  fileUnread: (name: string) => `“${name}” was not attached: the browser could not read it.`,
  size: "Size of the chat: drag, or use the arrow keys. A double click brings the usual size back.",
  fullHeight: "Full height",
  usualHeight: "Usual height (Esc)",
  edit: "Edit",
  editHint: "Edit and send again; the old version is kept",
  regenerate: "Regenerate",
  regenerateHint: "Ask for another answer; this one is kept",
  copyMessage: "Copy this message",
  versions: "Versions of this message",
  previousVersion: "Previous version",
  nextVersion: "Next version",
} as const;

/** The texts beside code. */
export const richStrings = {
  copy: COPY,
  copied: COPIED,
  copyFailed: COPY_FAILED,
  copyCode: "Copy this code",
  insert: "Insert cell",
  inserted: "Inserted",
  copiedInstead: "Copied instead",
  insertCode: "Insert this code into a new cell below",
} as const;

/** "1 message", "3 messages". */
export function questions(number: number): string {
  return number === 1 ? "1 message" : `${number} messages`;
}

/** "0.4 s", "3 s", "2 min 5 s". */
export function duration(microseconds: number, decimals = 0): string {
  const seconds = Math.max(0, microseconds / 1e6);
  if (seconds < 60) return `${decimals > 0 ? seconds.toFixed(decimals) : Math.floor(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** "950", "1.2k", "34k". */
export function count(value: number): string {
  if (value < 1000) return String(value);
  return `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)}k`;
}

/** "$0.0041", "$1.20". */
export function cost(dollars: number): string {
  return `$${dollars.toFixed(dollars < 0.1 ? 4 : 2)}`;
}

// Made once: making a format takes longer than using it a thousand times.
const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const DATE_AND_TIME = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** "14:05"; with the date if it was not today. */
export function moment(microseconds: number): string {
  const at = new Date(microseconds / 1000);
  const today = at.toDateString() === new Date().toDateString();
  return (today ? TIME : DATE_AND_TIME).format(at);
}
