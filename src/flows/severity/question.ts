import type { Answer } from '../../calls';
import { severityQuestionMessage } from '../../policy/replies/receipt';
import type { Policy } from '../../policy/schema';
import type { SignalName } from '../../policy/schema/condition';
import { severityQuestion, signals } from '../../policy/severity/question';
import { keepMark } from '../intake/mark';
import { exclusively, sayOnce } from '../once';
import type { Request, World } from '../world';
import { reassess } from './reassess';

/** As often as a customer is asked about the severity of one request. */
const MOST_ASKED = 5;

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
  request: Request,
  { signal, value }: { signal: string; value: string },
): Promise<Answer<null>> {
  const asked = request.mark?.severityAsked?.at(-1);
  if (request.done || asked?.signal !== signal || asked.answered !== undefined)
    return { ok: false, refusal: { code: 'no-longer-waiting' } };
  const known = signals.find((one) => one === signal);
  const question = known && severityQuestion(known, request.mark?.language ?? policy.language);
  const answer = question?.answers.find((one) => one.value === value);
  if (question === undefined || answer === undefined)
    return { ok: false, refusal: { code: 'nothing-answered' } };
  const replied = await world.jira.replyAsCaller(request.key, `${question.text}\n\n${answer.text}`);
  if (replied === 'refused') return { ok: false, refusal: { code: 'comment-refused' } };
  // The reply is there; should this fail, the event of the comment does it.
  await reassess(world, request.id).catch(() => world.log('severity-reassess-later', { issue: request.id }));
  return { ok: true, data: null };
}
