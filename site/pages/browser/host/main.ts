// The bridge host of a page: opens a frame for each module and answers what the app asks of its host.
import { egressOperations } from './egress';
import { eventOperations } from './events';
import { flagOperations } from './flags';
import { type Frame, type Frames, type Mounted, openFrames, type Operation } from './frames';
import { drawNative } from './native';
import { routerOperations } from './router';
import { askServer, recordUnmodelled } from './server';
import { modificationOperations, type NativeForm } from './ui-modifications';
import { type OnSubmit, viewOperations } from './view';

const onServer = new Set([
  ...['invoke', 'fetchProduct'],
  ...['__permission__egressGet', '__permission__egressDeleteDomain', '__permission__egressDeleteGroup'],
]);

/**
 * Opens every module on the page: each `[data-module]` holds what the server says about it. `form` is what modules may
 * change.
 */
export function hostModules(onSubmit: OnSubmit, form?: NativeForm): Frames {
  const operations: Record<string, Operation> = {
    ...viewOperations(() => frames, onSubmit),
    ...eventOperations(),
    ...flagOperations(),
    ...routerOperations(),
    ...egressOperations(),
    ...(form && modificationOperations(form, recordUnmodelled)),
    reconcile: drawNative(),
    async getContext(_, frame) {
      const theme = { colorMode: document.documentElement.dataset['colorMode'] };
      return { ...((await askServer('getContext', undefined, frame)) as object), theme };
    },
    onError: (payload) => console.error('UI Kit', payload),
  };
  const answer = async (op: string, payload: unknown, frame: Frame): Promise<unknown> => {
    if (onServer.has(op)) return askServer(op, payload, frame);
    const operation = operations[op];
    if (operation) return operation(payload, frame);
    await recordUnmodelled(`bridge operation ${op}`);
    throw new Error(`The local desk does not model the bridge operation "${op}".`);
  };
  const frames = openFrames(answer);
  for (const slot of document.querySelectorAll<HTMLElement>('[data-module]')) {
    frames.mount(slot, JSON.parse(slot.dataset['module'] ?? '') as Mounted);
  }
  return frames;
}
