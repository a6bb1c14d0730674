import type { Heard, Incoming } from '../../flows/world/listening';

/**
 * What happened on the telephone, by the digits that Twilio sends and what our own address names: the desk, then the
 * step. All of it is one parameter, since Forge does not say in which order it hands several in, and Twilio signs them
 * in theirs. Undefined for an address that is none of ours.
 */
export function heardOn({ url, body }: Incoming): Heard | undefined {
  const at = new URL(url).searchParams.get('desk') ?? '';
  const [, projectId, step, value = '', run = ''] =
    /^(\d{1,20})(?:\.(tries|whisper|take)\.(\d{1,20})(?:\.([\d-]{1,60}))?)?$/.exec(at) ?? [];
  const form = new URLSearchParams(body);
  const digits = form.get('Digits') ?? '';
  if (projectId === undefined) return undefined;
  switch (step) {
    case undefined:
      return { projectId, kind: 'calls' };
    case 'tries':
      return { projectId, kind: 'digits', digits, tries: Number(value), caller: form.get('From') ?? '' };
    case 'take':
      return { projectId, kind: digits === '1' ? 'takes-it' : 'picked-up', requestId: value, run };
    default:
      return { projectId, kind: 'picked-up', requestId: value, run };
  }
}
