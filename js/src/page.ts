/**
 * The page of the server extension: a list of the sessions, and one of them live.
 *
 * While an answer is written, the history and the settings are locked: a person who left in the middle would not see
 * how it ends. The address names the session that is shown, so a reload continues with it.
 */

import { titleOf } from "./core/conversation.ts";
import { activeRun } from "./core/state.ts";
import { h, setChildren } from "./dom/dom.ts";
import { openHost } from "./host.ts";
import { createLiveState } from "./live.ts";
import pageCss from "./page.css";
import chatCss from "./page-chat.css";
import { strings } from "./strings.ts";
import { createApi } from "./transport/api.ts";
import { carryOut, openHttpChannel } from "./transport/http.ts";
import { chatView } from "./views/chat.ts";
import { historyView } from "./views/history.ts";

const api = createApi(document.body.dataset.base!);
const main = h("main");
let close = (): void => {
  // No session is shown yet.
};
let shown: string | null = null;
let locked = false;

const agents = h("select", { "aria-label": strings.agent });
const fresh = h("button", { type: "button", class: "secondary" }, strings.newSession);
const back = h("a", { class: "back", href: document.body.dataset.base! }, `← ${strings.back}`);
const history = historyView(
  {
    open: go,
    command: (name, args = {}) => carryOut(commands, name, args),
  },
  h("div", { class: "settings" }, back, fresh, h("label", {}, strings.agent, agents)),
);
const commands = {
  list_sessions: ({ search }: Record<string, unknown>) => api.sessions(String(search)),
  rename_session: (args: Record<string, unknown>) => api.rename(String(args.session_id), String(args.title)),
  async delete_session(args: Record<string, unknown>) {
    await api.remove(String(args.session_id));
    if (args.session_id === shown) go("");
  },
};

/** Show a session; null stands for a new one, which begins with the first message. */
function show(sessionId: string | null): void {
  close();
  setShown(sessionId);
  let sending = false;
  const lock = (): void => setLocked(sending || activeRun(live.state) !== undefined);
  const live = createLiveState((receiver) => {
    const channel = openHttpChannel(api, sessionId, receiver, { agent: () => agents.value || undefined, began });
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
  const unsubscribe = live.subscribe(() => {
    lock();
    document.title = strings.pageTitle(titleOf(live.state));
  });
  document.title = strings.pageTitle(titleOf(live.state));
  const endView = chatView(live, host.root);
  close = () => {
    unsubscribe();
    endView();
    live.close();
    host.close();
  };
}

function setShown(sessionId: string | null): void {
  shown = sessionId;
  history.update(shown, locked);
}

function setLocked(busy: boolean): void {
  if (busy === locked) return;
  locked = busy;
  history.update(shown, locked);
  if (!busy) void history.refresh(); // the run has changed the session's line in the list
}

/** A session has begun: from now on a reload shows it. */
function began(sessionId: string): void {
  globalThis.history.replaceState(null, "", `#${sessionId}`);
  setShown(sessionId);
}

/** Go to the address of a session; the empty one stands for a new session. */
function go(sessionId: string): void {
  location.hash = sessionId;
}

/** Show the session that the address names: a click in the history or the browser's buttons changed it. */
function follow(): void {
  const asked = location.hash.slice(1) || null;
  if (asked === shown) return;
  if (locked) go(shown ?? "");
  else show(asked);
}

function styles(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

document.adoptedStyleSheets = [styles(pageCss)];
document.body.append(history.element, main);
fresh.addEventListener("click", () => go(""));
addEventListener("hashchange", follow);
show(location.hash.slice(1) || null);
void history.refresh();
void api.agents().then((names) =>
  setChildren(
    agents,
    names.map((name) => h("option", { value: name }, name)),
  ),
);
