import type { Answer } from '../../calls/answer';
import { severityQuestionMessage } from '../../policy/replies/receipt';
import type { Policy } from '../../policy/schema';
import type { SignalName } from '../../policy/schema/signals';
import { severityQuestion, signalNamed } from '../../policy/severity/question';
import { keepMark } from '../intake/mark';
import { exclusively, sayOnce } from '../once';
import { languageFor } from '../reader';
import { refused } from '../refused';
import type { World } from '../world';
import type { Request } from '../world/request';
import { inTurn, keepOrRefuse, type Latest } from './in-turn';
import { reassess } from './reassess';
import { forgetSeverity, remindOfSeverity } from './settle';
import { iso } from '../../policy/iso';

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
  const known = signalNamed(signal);
  if (known === undefined) return refused('nothing-to-ask');
  if (request.done) return refused('no-longer-waiting');
  const asked = await exclusively(world, request.id, () => ask(world, policy, request.id, known));
  if (asked === 'done') return { ok: true, data: null };
  return refused(asked === 'busy' ? 'try-again' : asked);
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
  const language = languageFor(policy, mark);
  const { text, answers } = severityQuestion(signal, language);
  const message = severityQuestionMessage(policy, {
    text,
    answers: answers.map((one) => one.text),
    language,
  });
  const said = await sayOnce(world, requestId, `severity-question-${before.length + 1}`, message);
  if (said === 'refused') return 'comment-refused';
  if (said === 'busy') return said;
  const at = iso(world.now());
  await keepMark(world, request, { ...mark, severityAsked: [...before, { at, signal }] }, { troubles: [] });
  return said;
}

/** The customer answers on the request page: a public reply in their name, which says by itself what it answers. */
export async function answerAbout(
  world: World,
  requestId: string,
  answer: { signal: string; value: string },
): Promise<Answer<null>> {
  const noted = await remindOfSeverity(world, requestId);
  const answered = await inTurn(world, requestId, (latest) => reply(world, latest, answer));
  if (!answered.ok) return answered;
  // The reply is there; should this fail, the sweep does it.
  const looked = await reassess(world, requestId).catch(() => 'busy' as const);
  if (looked !== 'busy') await forgetSeverity(world, requestId, noted);
  return answered;
}

async function reply(
  world: World,
  { policy, request, mark }: Latest,
  { signal, value }: { signal: string; value: string },
): Promise<Answer<null>> {
  const { severityAsked = [] } = mark;
  const asked = severityAsked.at(-1);
  if (request.done || asked?.signal !== signal || asked.answered !== undefined)
    return refused('no-longer-waiting');
  const words = wordsOf(signal, value, languageFor(policy, mark));
  if (words === undefined) return refused('nothing-answered');
  const replied = await world.jira.replyAsCaller(request.key, words);
  if (replied === 'refused') return refused('comment-refused');
  const answered = { ...asked, answered: iso(world.now()) };
  // The customer has said it, even where Jira keeps nothing of ours: then the reply itself is read.
  await keepOrRefuse(world, request, { ...mark, severityAsked: [...severityAsked.slice(0, -1), answered] });
  return { ok: true, data: null };
}

/** The question with one of its answers, as the customer might have written it. */
function wordsOf(signal: string, value: string, language: string): string | undefined {
  const known = signalNamed(signal);
  const question = known && severityQuestion(known, language);
  const answer = question?.answers.find((one) => one.value === value);
  return question && answer && `${question.text}\n\n${answer.text}`;
}
