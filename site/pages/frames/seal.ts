import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ModulePlace, Store } from '../../contracts';

/**
 * Hands a module's place to a page so that it comes back as it was: a page cannot say it is elsewhere, or another
 * person.
 */
export interface Seal {
  close(place: ModulePlace): string;
  /** The place, or undefined when this desk did not seal it. */
  open(sealed: string): ModulePlace | undefined;
}

/** A seal whose secret is kept in the store, so that a page outlives a restart. */
export function createSeal(store: Store): Seal {
  const kept = store.collection<string>('desk-secrets');
  const secret = kept.get('seal') ?? randomBytes(32).toString('hex');
  kept.put('seal', secret);
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest();
  return {
    close(place) {
      const text = Buffer.from(JSON.stringify(place)).toString('base64url');
      return `${text}.${sign(text).toString('base64url')}`;
    },
    open(sealed) {
      const [text = '', signature = ''] = sealed.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = sign(text);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      return JSON.parse(Buffer.from(text, 'base64url').toString()) as ModulePlace;
    },
  };
}
