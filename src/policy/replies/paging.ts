import { MINUTE } from '../clock/time';
import { hasReachedSomebody } from '../escalation';
import { readOut } from '../escalation/call-code';
import type { Ladder } from '../escalation/ladder';
import type { Block } from '../message';
import { paragraph, type Said, type Say } from './speaker';

/** That people are woken, and when the next ones are. */
export function pagedBlocks(ladder: Ladder, say: Say): Block[] {
  const minutes = minutesToNext(ladder);
  const paging = say(hasReachedSomebody(ladder) ? 'paged' : 'paging', { severity: ladder.severity });
  return [paragraph(paging, ...(minutes < 1 ? [] : [say('nextStep', { minutes: String(minutes) })]))];
}

/** Minutes between the latest step and the one after it; 0 when none follows. */
function minutesToNext({ steps }: Ladder): number {
  const at = steps.findIndex(({ state }, index) => index > 0 && state === 'waiting');
  const next = steps[at];
  const before = steps[at - 1];
  return next && before ? Math.round((next.dueAt - (before.at ?? before.dueAt)) / MINUTE) : 0;
}

/** How the customer reaches the desk at once. */
export function contactBlocks({ phone, callCode, meetingLink }: Ladder, say: Say): Block[] {
  return [
    ...(phone === undefined ? [] : [paragraph(callTo(phone, callCode, say))]),
    ...(meetingLink === undefined ? [] : [paragraph(say('meeting', { link: meetingLink }))]),
  ];
}

function callTo(phone: string, callCode: string | undefined, say: Say): Said {
  return callCode === undefined
    ? say('phone', { phone })
    : say('phoneWithCode', { phone, code: readOut(callCode) });
}
