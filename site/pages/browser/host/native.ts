import { isCallback, isPlain } from '../protocol';
import type { ForgeDoc } from '../uikit/doc';
import type * as Drawing from '../uikit/draw';
import { callBack, type Frame, type Operation } from './frames';
import { recordUnmodelled } from './server';

/** Draws what UI Kit last reconciled. React and Atlaskit are loaded when the first UI Kit module is on a page. */
export function drawNative(): Operation {
  const once: { drawing?: Promise<typeof Drawing> } = {};
  return async (payload, frame) => {
    const { forgeDoc } = payload as { forgeDoc: unknown };
    // One promise for all: two imports may end in either order, and an older document would stay.
    const { draw } = await (once.drawing ??= import('../uikit/draw'));
    draw(frame.slot, withFunctions(forgeDoc, frame) as ForgeDoc, (type) => {
      void recordUnmodelled(`UI Kit component ${type}`);
    });
  };
}

/** The document with functions that call into the frame, where ids of them came across. */
function withFunctions(value: unknown, frame: Frame): unknown {
  if (isCallback(value)) return (...args: unknown[]) => callBack(frame, value, ...args);
  if (Array.isArray(value)) return value.map((inner) => withFunctions(inner, frame));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFunctions(inner, frame)]));
}
