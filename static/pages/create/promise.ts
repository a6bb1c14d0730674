import type { CreateAdmission } from '../../../src/calls/people';

/** Whether a request of this severity would wait until its reporter has registered with a company address. */
export function waitsForAddress(admission: CreateAdmission | undefined, severity: string): boolean {
  return admission?.admission === 'hold' && !admission.neverWaiting.includes(severity);
}

type PromiseWord =
  'promise' | 'promiseOnceSent' | 'promiseOnceComplete' | 'promiseOnceRegistered' | 'promiseOnceBoth';

interface Standing {
  complete: boolean;
  /** Whether the portal sends it as it is. */
  canSend: boolean;
  /** Whether it would wait for a company address. */
  waits: boolean;
}

/** What has to happen before the desk's time to answer runs, as the first part of its word. */
export function promiseWord(
  { clock }: { clock: 'logged' | 'submitted' },
  { complete, canSend, waits }: Standing,
): PromiseWord {
  const onceSent = canSend ? 'promise' : 'promiseOnceSent';
  if (clock === 'logged') return onceSent;
  if (waits) return complete ? 'promiseOnceRegistered' : 'promiseOnceBoth';
  return complete ? onceSent : 'promiseOnceComplete';
}
