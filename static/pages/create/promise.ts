import type { CreateAdmission } from '../../../src/calls/people';

/** Whether a request of this severity would wait until its reporter has registered with a company address. */
export function waitsForAddress(admission: CreateAdmission | undefined, severity: string): boolean {
  return admission?.admission === 'hold' && !admission.neverWaiting.includes(severity);
}

/** What has to happen, besides sending, before the desk's time to answer runs; as the first part of its word. */
export function promiseWord(
  promise: { clock: 'logged' | 'submitted' },
  { complete, waits }: { complete: boolean; waits: boolean },
): 'promise' | 'promiseOnceComplete' | 'promiseOnceRegistered' | 'promiseOnceBoth' {
  if (promise.clock === 'logged') return 'promise';
  if (waits) return complete ? 'promiseOnceRegistered' : 'promiseOnceBoth';
  return complete ? 'promise' : 'promiseOnceComplete';
}
