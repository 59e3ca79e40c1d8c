/**
 * The module that a notebook loads.
 *
 * anywidget gives `initialize` and `render` different proxies of one model, so what they share lives in the closure of
 * this factory. `initialize` must not wait for anything: messages that arrive more than two seconds later would be
 * lost.
 */

import { openHost } from "./host.ts";
import { createLiveState, type LiveState } from "./live.ts";
import { strings } from "./strings.ts";
import { mayHaveKernel, openCommChannel, type WidgetModel } from "./transport/comm.ts";
import { chatView } from "./views/chat.ts";

interface Context {
  model: WidgetModel;
}

export default () => {
  let live: LiveState | undefined;
  let restored = false;
  return {
    initialize({ model }: Context): () => void {
      const created = createLiveState((receiver) => openCommChannel(model, receiver));
      live = created;
      restored = !mayHaveKernel(model);
      return () => created.close();
    },
    render({ model, el }: Context & { el: HTMLElement }): () => void {
      if (restored) {
        el.append(strings.noKernel); // the page shows it only if it does not show the saved transcript
        return () => el.replaceChildren();
      }
      live ??= createLiveState((receiver) => openCommChannel(model, receiver));
      const { root, close } = openHost(el);
      const end = chatView(live, root, { picker: true, resizable: true });
      return () => {
        end();
        close();
      };
    },
  };
};
