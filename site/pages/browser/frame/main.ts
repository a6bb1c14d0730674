// Runs first in every module's frame, where Atlassian's own bridge script runs: gives the app `__bridge.callBridge`.
import type { FromFrame, ToFrame } from '../protocol';
import { followDeskClock } from './desk-time';
import { keepFunctions } from './functions';
import { openHistory } from './history';
import { openUiModifications } from './ui-modifications';

declare global {
  var __bridge: { callBridge: (op: string, payload?: unknown) => Promise<unknown> } | undefined;
}

const { host = '', offset: startOffset = '0' } = document.currentScript?.dataset ?? {};
const state = { offset: Number(startOffset), calls: 0 };
const functions = keepFunctions();
const waiting = new Map<number, PromiseWithResolvers<unknown>>();

const post = (message: FromFrame) => parent.postMessage(message, host);

function call(op: string, payload?: unknown): Promise<unknown> {
  const answer = Promise.withResolvers<unknown>();
  const id = ++state.calls;
  waiting.set(id, answer);
  post({ desk: 'call', id, op, payload: functions.pack(payload) });
  return answer.promise;
}

async function subscribe(op: string, payload: unknown): Promise<unknown> {
  const id = await call(op, payload);
  return { unsubscribe: () => call('unsubscribe', { id }) };
}

function wear(colorMode: string): void {
  document.documentElement.dataset['theme'] =
    'light:light dark:dark spacing:spacing typography:typography shape:shape';
  document.documentElement.dataset['colorMode'] = colorMode;
}

/** Operations that answer with something that has functions of its own, which only this side can make. */
const here: Record<string, (payload: unknown) => Promise<unknown>> = {
  on: (payload) => subscribe('on', payload),
  onPublic: (payload) => subscribe('onPublic', payload),
  subscribeRealtimeChannel: (payload) => subscribe('subscribeRealtimeChannel', payload),
  createHistory: () => openHistory(call),
  getUiModificationsInternalAPI: () => openUiModifications(call),
  async enableTheming() {
    wear(String(await call('enableTheming')));
  },
};

function hear(message: ToFrame): void {
  switch (message.desk) {
    case 'result':
      waiting.get(message.id)?.resolve(message.value);
      waiting.delete(message.id);
      return;
    case 'refused':
      waiting
        .get(message.id)
        ?.reject(Object.assign(new Error(message.error.message), { name: message.error.name }));
      waiting.delete(message.id);
      return;
    case 'function':
      functions.call(message.fn, message.args);
      return;
    case 'theme':
      wear(message.colorMode);
      return;
    case 'clock':
      state.offset = message.offset;
  }
}

followDeskClock(() => state.offset);
globalThis.__bridge = { callBridge: (op, payload) => (here[op] ?? ((value) => call(op, value)))(payload) };
addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source === parent && event.origin === host) hear(event.data);
});
addEventListener('DOMContentLoaded', () => {
  const size = () =>
    post({ desk: 'size', height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
  new ResizeObserver(size).observe(document.documentElement);
});
