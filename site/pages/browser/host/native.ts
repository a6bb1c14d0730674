import { isCallback, isPlain } from '../protocol';
import type { ForgeDoc } from '../uikit/doc';
import { callBack, type Frame } from './frames';
import { recordUnmodelled } from './server';

/** Draws what UI Kit last reconciled. React and Atlaskit are loaded when the first UI Kit module is on a page. */
export async function drawNative(payload: unknown, frame: Frame): Promise<void> {
  const { forgeDoc } = payload as { forgeDoc: unknown };
  const { draw } = await import('../uikit/draw');
  draw(frame.slot, withFunctions(forgeDoc, frame) as ForgeDoc, (type) => {
    void recordUnmodelled(`UI Kit component ${type}`);
  });
}

/** The document with functions that call into the frame, where ids of them came across. */
function withFunctions(value: unknown, frame: Frame): unknown {
  if (isCallback(value)) return (...args: unknown[]) => callBack(frame, value, ...args);
  if (Array.isArray(value)) return value.map((inner) => withFunctions(inner, frame));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFunctions(inner, frame)]));
}
