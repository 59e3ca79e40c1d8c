// Runs the AI SDK's own chat, the class behind `useChat`, against our routes.
// In (stdin, JSON): {package, api, headers, id, messages, steps}. Out (stdout, JSON): {messages, errors, data}.
// Steps: {send, stopAt?} | {edit: text, messageId} | {regenerate: true} | {resume: true}.
import { text } from "node:stream/consumers";

const task = JSON.parse(await text(process.stdin));
const { AbstractChat, DefaultChatTransport } = await import(task.package);

class State {
  status = "ready";
  error = undefined;
  messages = task.messages ?? [];
  pushMessage = (message) => void (this.messages = [...this.messages, message]);
  popMessage = () => void (this.messages = this.messages.slice(0, -1));
  replaceMessage = (index, message) => {
    this.messages = this.messages.with(index, structuredClone(message));
    onChange?.(message);
  };
  snapshot = (value) => structuredClone(value);
}

class Chat extends AbstractChat {}

let onChange;
const errors = [];
const data = [];
const headers = task.headers;
const chat = new Chat({
  id: task.id,
  state: new State(),
  transport: new DefaultChatTransport({ api: `${task.api}/chat/stream`, headers, body: task.body }),
  onError: (error) => errors.push(error.message),
  onData: (part) => data.push(part),
});

for (const step of task.steps) {
  let stopping;
  onChange = (message) => {
    if (step.stopAt && JSON.stringify(message.parts).includes(step.stopAt))
      stopping ??= fetch(`${task.api}/sessions/${task.id}/stop`, { method: "POST", headers });
  };
  if (step.send) await chat.sendMessage({ text: step.send });
  if (step.edit) await chat.sendMessage({ text: step.edit, messageId: step.messageId ?? chat.messages[0].id });
  if (step.regenerate) await chat.regenerate();
  if (step.resume) await chat.resumeStream();
  await stopping;
}
console.log(JSON.stringify({ messages: chat.messages, status: chat.status, errors, data }));
