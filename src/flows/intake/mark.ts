import type { TroubleCode } from '../../calls/shared';
import type { Decision } from '../../policy/received';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { iso } from '../../policy/iso';

// As much of the 32,768 bytes as leaves room for what may join in the same write.
const MOST_BYTES = 30_000;

// Forge takes keys of up to 500 characters; the request's id stands before it.
const LONGEST_EFFECT = 400;

/** Troubles of one deed: the next one shows whether they are still there. */
const PASSING: TroubleCode[] = ['comment-refused', 'edit-refused'];

/** What we keep on a request when we take it in; `ladder` is how its ladder stands, if it has one. */
export function markOf(request: Request, decision: Decision, ladder: Mark['ladder'] | undefined): Mark {
  const { due, ...promise } = decision.promise;
  return {
    complete: decision.judgement.complete && decision.admission !== 'hold' ? 'yes' : 'no',
    missing: decision.judgement.missing,
    chosen: decision.chosen,
    severity: decision.severity,
    suggested: decision.assessment.suggested,
    tier: decision.tier,
    logged: iso(request.created),
    ...(decision.submitted === undefined ? {} : { submitted: iso(decision.submitted) }),
    ...(due === undefined ? {} : { due: iso(due) }),
    promise,
    ladder: ladder ?? (decision.ladder === 'not-entitled' ? 'not-entitled' : 'none'),
    language: decision.language,
    ...(decision.organisation === undefined ? {} : { organisation: decision.organisation }),
    ...reporterPart(request, decision),
  };
}

/** What the reporter's address came to; a request on hold waits from the moment it was logged. */
function reporterPart(request: Request, { address, admission }: Decision): Partial<Mark> {
  return {
    address: address.standing,
    admission,
    ...(address.resembles === undefined ? {} : { resembles: address.resembles }),
    ...(admission === 'hold' ? { held: { since: iso(request.created) } } : {}),
  };
}

/** The mark with the customer asked for these facts, if any; `at` (epoch ms) is what a reply has to come after. */
export function withAsk(mark: Mark, facts: string[], at: number, by?: 'agent'): Mark {
  if (facts.length === 0) return mark;
  const ask = { at: iso(at), facts, ...(by === undefined ? {} : { by }) };
  return { ...mark, asked: [...(mark.asked ?? []), ask] };
}

/** The name of one question to the customer: another one, or the same one later, is another effect. */
export function askEffect(mark: Mark, facts: string[]): string {
  return `ask-${(mark.asked?.length ?? 0) + 1}-${facts.join('.')}`.slice(0, LONGEST_EFFECT);
}

/**
 * Keeps the mark, with the priority where given. Whatever stood in the way, now or before in the same deed, is on the
 * mark for the request's agent and in the desk's health list for its admin.
 */
export async function keepMark(
  world: World,
  request: Request,
  mark: Mark,
  { troubles, priority }: { troubles: TroubleCode[]; priority?: string },
): Promise<Mark> {
  const lasting = (mark.troubles ?? []).filter((code) => !PASSING.includes(code) && !troubles.includes(code));
  const written = fitting({ ...mark, troubles: [...lasting, ...troubles] });
  const outcome = await world.jira.mark(request.id, written, priority);
  const more: TroubleCode[] =
    outcome === 'no-priority' ? ['priority-refused'] : outcome === 'refused' ? ['edit-refused'] : [];
  const all = [...troubles, ...more];
  for (const code of all) await noteTrouble(world, request, code);
  if (more.length === 0) return written;
  const marked = { ...written, troubles: [...lasting, ...all] };
  if (outcome === 'no-priority') await world.jira.mark(request.id, marked);
  return marked;
}

/** Whether Jira did not let us keep a mark. */
export function wasRefused({ troubles = [] }: Mark): boolean {
  return troubles.includes('edit-refused');
}

/** An issue property holds 32,768 bytes: where the mark would not fit, its oldest changes of severity give way. */
export function fitting(mark: Mark): Mark {
  const { changes = [] } = mark;
  if (changes.length < 2 || bytesOf(mark) <= MOST_BYTES) return mark;
  return fitting({ ...mark, changes: changes.slice(1) });
}

function bytesOf(value: object): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

async function noteTrouble(world: World, request: Request, code: TroubleCode): Promise<void> {
  world.log(`intake-${code}`, { issue: request.id });
  await world.storage.noteTrouble(request.projectId, { code, requestKey: request.key, at: world.now() });
}
