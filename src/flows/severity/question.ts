import type { Answer } from '../../calls';
import { severityQuestionMessage } from '../../policy/replies/receipt';
import type { Policy } from '../../policy/schema';
import type { SignalName } from '../../policy/schema/condition';
import { severityQuestion, signals } from '../../policy/severity/question';
import { keepMark } from '../intake/mark';
import { exclusively, sayOnce } from '../once';
import type { Request, World } from '../world';
import { reassess } from './reassess';
import { forgetSeverity, remindOfSeverity } from './settle';

/** As often as a customer is asked about the severity of one request. */
const MOST_ASKED = 5;
/** A question that stands open is put again after this time at the earliest. */
const ASK_AGAIN = 10 * 60_000;

/** Asks the customer in public what would settle the severity, with the answers to choose from. */
export async function askAbout(
  world: World,
  policy: Policy,
  request: Request,
  signal: string,
): Promise<Answer<null>> {
  const known = signals.find((one) => one === signal);
  if (known === undefined) return { ok: false, refusal: { code: 'nothing-to-ask' } };
  if (request.done) return { ok: false, refusal: { code: 'no-longer-waiting' } };
  const asked = await exclusively(world, request.id, () => ask(world, policy, request.id, known));
  if (asked === 'done') return { ok: true, data: null };
  return { ok: false, refusal: { code: asked === 'busy' ? 'try-again' : asked } };
}

async function ask(world: World, policy: Policy, requestId: string, signal: SignalName) {
  const request = await world.jira.request(requestId);
  if (request?.mark === undefined) return 'busy';
  const { mark } = request;
  const before = mark.severityAsked ?? [];
  const latest = before.at(-1);
  // Two agents want to know the same: the customer is asked once.
  const isOpen = latest?.signal === signal && latest.answered === undefined;
  if (isOpen && world.now() - Date.parse(latest.at) < ASK_AGAIN) return 'done';
  if (before.length >= MOST_ASKED) return 'nothing-to-ask';
  const language = mark.language ?? policy.language;
  const { text, answers } = severityQuestion(signal, language);
  const message = severityQuestionMessage(policy, {
    text,
    answers: answers.map((one) => one.text),
    language,
  });
  const said = await sayOnce(world, requestId, `severity-question-${before.length + 1}`, message);
  if (said === 'refused') return 'comment-refused';
  if (said === 'busy') return said;
  const at = new Date(world.now()).toISOString();
  await keepMark(world, request, { ...mark, severityAsked: [...before, { at, signal }] }, { troubles: [] });
  return said;
}

/** The customer answers on the request page: a public reply in their name, which says by itself what it answers. */
export async function answerAbout(
  world: World,
  policy: Policy,
  requestId: string,
  answer: { signal: string; value: string },
): Promise<Answer<null>> {
  const noted = await remindOfSeverity(world, requestId);
  const answered = await exclusively(world, requestId, () => reply(world, policy, requestId, answer));
  if (answered === 'busy') return { ok: false, refusal: { code: 'try-again' } };
  if (!answered.ok) return answered;
  // The reply is there; should this fail, the sweep does it.
  const looked = await reassess(world, requestId).catch(() => 'busy' as const);
  if (looked !== 'busy') await forgetSeverity(world, requestId, noted);
  return answered;
}

async function reply(
  world: World,
  policy: Policy,
  requestId: string,
  { signal, value }: { signal: string; value: string },
): Promise<Answer<null>> {
  const request = await world.jira.request(requestId);
  const { mark } = request ?? {};
  const asked = mark?.severityAsked?.at(-1);
  const known = signals.find((one) => one === signal);
  if (!mark || !request || request.done || asked?.signal !== signal || asked.answered !== undefined)
    return { ok: false, refusal: { code: 'no-longer-waiting' } };
  const question = known && severityQuestion(known, mark.language ?? policy.language);
  const answer = question?.answers.find((one) => one.value === value);
  if (question === undefined || answer === undefined)
    return { ok: false, refusal: { code: 'nothing-answered' } };
  const replied = await world.jira.replyAsCaller(request.key, `${question.text}\n\n${answer.text}`);
  if (replied === 'refused') return { ok: false, refusal: { code: 'comment-refused' } };
  const at = new Date(world.now()).toISOString();
  const severityAsked = [...(mark.severityAsked ?? []).slice(0, -1), { ...asked, answered: at }];
  await keepMark(world, request, { ...mark, severityAsked }, { troubles: [] });
  return { ok: true, data: null };
}
