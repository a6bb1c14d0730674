import type { Core } from '../core';
import type { Transition } from '../entities';
import { statusNamed } from '../site';
import { statusShape } from './site';

/** A transition as the platform API shows it. */
export function transitionShape(core: Core, transition: Transition): Record<string, unknown> {
  return {
    id: transition.id,
    name: transition.name,
    to: statusShape(core, statusNamed(core, transition.to)),
    hasScreen: false,
    isGlobal: transition.from.length === 0,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
  };
}
