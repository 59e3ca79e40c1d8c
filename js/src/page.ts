/**
 * The page of the server extension: the sessions there are, and one of them live.
 *
 * While an answer is written the history and the settings are locked: whoever would leave in the middle would not
 * know what became of it. A reload picks the answer up again: which session is shown is in the address.
 */
import { createApi } from "./api.ts";
import { openHttpChannel } from "./channel-http.ts";
import { h } from "./dom.ts";
import { activeRun } from "./fold.ts";
import { openHost } from "./host.ts";
import pageCss from "./page.css";
import chatCss from "./page-chat.css";
import { createStore } from "./store.ts";
import { chatView } from "./views/chat.ts";
import { historyView } from "./views/history.ts";

const api = createApi(document.body.dataset.base!);
const main = h("main");
let close = (): void => {};
let shown: string | null = null;
let locked = false;

const history = historyView({ select: (sessionId) => void (location.hash = sessionId ?? "") });

/** Show a session; null is one that begins when something is said. */
function show(sessionId: string | null): void {
  close();
  setShown(sessionId);
  let sending = false;
  const lock = (): void => setLocked(sending || activeRun(store.state) !== undefined);
  const store = createStore((receiver) => {
    const channel = openHttpChannel(api, sessionId, receiver, { agent: history.agent, began });
    return {
      ...channel,
      async command(name, args) {
        sending = name !== "stop";
        lock();
        const result = await channel.command(name, args);
        sending = false;
        lock();
        return result;
      },
    };
  });
  const host = openHost(main);
  host.root.adoptedStyleSheets.push(styles(chatCss));
  const unsubscribe = store.subscribe(lock);
  const endView = chatView(store, host.root);
  close = () => {
    unsubscribe();
    endView();
    store.close();
    host.close();
  };
}

function setShown(sessionId: string | null): void {
  history.current((shown = sessionId));
}

function setLocked(busy: boolean): void {
  if (busy === locked) return;
  history.lock((locked = busy));
  if (!busy) void refresh(); // what was said has changed the overview
}

/** A session began: from now on a reload shows it. */
function began(sessionId: string): void {
  globalThis.history.replaceState(null, "", `#${sessionId}`);
  setShown(sessionId);
}

/** The address changed, by a click in the history or by the browser's own buttons. */
function follow(): void {
  const asked = location.hash.slice(1) || null;
  if (asked === shown) return;
  if (locked) location.hash = shown ?? "";
  else show(asked);
}

async function refresh(): Promise<void> {
  history.sessions(await api.sessions());
}

function styles(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

document.adoptedStyleSheets = [styles(pageCss)];
document.body.append(history.element, main);
addEventListener("hashchange", follow);
show(location.hash.slice(1) || null);
void refresh();
void api.agents().then(history.agents);
