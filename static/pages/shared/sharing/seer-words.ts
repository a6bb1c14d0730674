import type { Seer } from '../../../../src/calls/sharing';
import type { Times } from '../../../shared/times';
import type { Words } from '../../../shared/words';

/** Who it is, as a row of the list says it. */
export function seerName(seer: Seer, words: Words): string {
  switch (seer.kind) {
    case 'desk':
      return words('share.desk');
    case 'organisation':
      return words('share.everyone', { organisation: seer.name });
    default:
      return seer.isCaller ? words('share.you', { person: seer.name }) : seer.name;
  }
}

/** Why they see the request and until when, in short sentences; nothing where the name says it all. */
export function seerWhy(seer: Seer, words: Words, times: Pick<Times, 'day' | 'minute'>): string[] {
  const why = [reason(seer, words, times)];
  if (seer.until !== undefined) {
    const until = Date.parse(seer.until);
    why.push(words('share.until', { day: times.day(until), time: times.minute(until) }));
  }
  if (seer.isInvited) why.push(words('share.invited'));
  if (seer.isGone) why.push(words('share.gone'));
  return why;
}

function reason({ kind, isCaller, by, byPolicy, at }: Seer, words: Words, times: Pick<Times, 'day'>): string {
  if (kind === 'reporter') return words(isCaller ? 'share.youReported' : 'share.reported');
  if (kind === 'desk') return words('share.deskWorks');
  if (byPolicy) return words('share.byPolicy');
  const day = at === undefined ? undefined : times.day(Date.parse(at));
  if (by === undefined) return day === undefined ? words('share.takesPart') : words('share.since', { day });
  return day === undefined ? words('share.by', { by }) : words('share.byOn', { by, day });
}
