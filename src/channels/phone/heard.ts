import type { Heard, Incoming } from '../../flows/world';

/** What happened on the telephone, by the digits that Twilio sends and the step that our own address names. */
export function heardOn({ url, body }: Incoming): Heard {
  const step = new URL(url).searchParams;
  const digits = new URLSearchParams(body).get('Digits') ?? '';
  if (step.get('then') === 'whisper') return { kind: 'picked-up' };
  if (step.get('then') === 'take') return digits === '1' ? { kind: 'takes-it' } : { kind: 'picked-up' };
  const tries = Number(step.get('tries') ?? NaN);
  if (!Number.isInteger(tries)) return { kind: 'calls' };
  // A caller who types nothing has tried as well.
  return { kind: 'digits', digits, tries };
}
