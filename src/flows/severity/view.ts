import type { IssueView } from '../../calls/issue';
import type { RequestView } from '../../calls/request';
import type { ChangeView } from '../../calls/shared';
import { HOUR } from '../../policy/clock/time';
import { severityQuestion, signalNamed } from '../../policy/severity/question';
import type { Policy } from '../../policy/schema';
import { translation } from '../../policy/translation';
import { withoutSecrets } from '../../policy/secrets';
import type { Assessment } from '../../policy/severity';
import type { Taken } from '../taken';
import { severityView } from '../views';
import { undoable, undoneUntil } from '../severity';
import type { World } from '../world';
import type { SeverityChange } from '../world/request';
import { standingChange } from './standing-change';
import { fairUseOf } from './fair-use';
import { iso } from '../../policy/iso';

/** For so long after it was raised a fault is taken to last, in milliseconds. */
const UNDER_WAY = HOUR;

/** What the agent's panel says of a request's severity besides the suggestion itself. */
export async function severityOf(
  world: World,
  { policy, request, mark }: Taken,
  { question: best }: Assessment,
): Promise<
  Pick<
    IssueView,
    'question' | 'severities' | 'canReclassify' | 'changes' | 'undo' | 'kept' | 'elsewhere' | 'fairUse'
  >
> {
  const question = worthAsking(best, world.now() - request.created);
  const change = undoable(policy, { ...request, mark }, world.now());
  const asked = mark.severityAsked?.findLast(({ signal }) => signal === question?.signal)?.at;
  const { kept, elsewhere, organisation } = mark;
  const fairUse = await fairUseOf(world, policy, request.projectId, organisation);
  return {
    ...(question === undefined
      ? {}
      : { question: { ...question, ...(asked === undefined ? {} : { asked }) } }),
    severities: policy.severities.map(({ id }) => severityView(policy, id)),
    canReclassify: !request.done,
    changes: (mark.changes ?? []).map((one) => changeView(policy, one)).reverse(),
    ...(change === undefined
      ? {}
      : { undo: { change: change.number, until: iso(undoneUntil(policy, change)) } }),
    ...(kept?.suggested === mark.suggested ? { kept } : {}),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(organisation === undefined || fairUse === undefined ? {} : { fairUse: { ...fairUse, organisation } }),
  };
}

/** A question of its time: nobody whose production is down since just now is asked whether it is over. */
function worthAsking(question: Assessment['question'], age: number): Assessment['question'] {
  return question?.signal === 'over' && age < UNDER_WAY ? undefined : question;
}

/** What the customer sees of it: the latest change, and the question that waits for an answer. */
export function severityForCustomer(
  { policy, request, mark }: Taken,
  language: string | undefined,
): Pick<RequestView, 'change' | 'severityQuestion'> {
  const latest = standingChange(mark);
  const question = openQuestion({ policy, request, mark }, language);
  return {
    ...(latest === undefined
      ? {}
      : {
          change: {
            ...changeView(policy, latest, language),
            canObject: !request.done && latest.objection === undefined,
          },
        }),
    ...(question === undefined ? {} : { severityQuestion: question }),
  };
}

function openQuestion(
  { policy, request, mark }: Taken,
  language: string | undefined,
): RequestView['severityQuestion'] {
  const asked = mark.severityAsked?.at(-1);
  const signal = signalNamed(asked?.signal);
  // A change that was taken back has settled nothing.
  const decided = standingChange(mark)?.at ?? '';
  if (request.done || asked?.answered !== undefined || signal === undefined) return undefined;
  if (asked !== undefined && decided > asked.at) return undefined;
  const { text, answers } = severityQuestion(signal, language ?? mark.language ?? policy.language);
  return { signal, text, answers: [...answers] };
}

function changeView(policy: Policy, change: SeverityChange, language = policy.language): ChangeView {
  const { number, at, how, by, why, before, due, objection } = change;
  return {
    number,
    at,
    from: severityView(policy, change.from, language),
    to: severityView(policy, change.to, language),
    how,
    ...(by === undefined ? {} : { by: by.name }),
    why: withoutSecrets(translation(policy, why, language)),
    ...(before.due === undefined ? {} : { dueBefore: before.due }),
    ...(due === undefined ? {} : { dueAfter: due }),
    ...(objection === undefined
      ? {}
      : { objection: { ...objection, answered: objection.answered !== undefined } }),
  };
}
