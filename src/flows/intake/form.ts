import type { Answer } from '../../calls/answer';
import type { RequestView } from '../../calls/request';
import type { Policy } from '../../policy/schema';
import { withoutSecrets } from '../../policy/secrets';
import { translation } from '../../policy/translation';
import { exclusively } from '../once';
import { refused } from '../refused';
import { loadRequest, openQuestions, viewOf } from '../request-page';
import { callersRequest, unlessFailing, type Taken } from '../taken';
import { labelOf } from '../views';
import type { World } from '../world';
import type { Request } from '../world/request';
import type { FormAnswers } from './change';
import { isWaiting } from './next-step';
import { keepAnswers, markWith, reconsider } from './progress';

/**
 * Takes the customer's answers to what is missing: a public reply in their own name, so that everybody on the request
 * reads it, and facts of the form for the decision. Refuses a fact that is not missing.
 */
export async function answerMissing(
  world: World,
  key: string,
  given: Record<string, string>,
  language?: string,
): Promise<Answer<RequestView>> {
  const known = await callersRequest(world, key);
  if (!known.ok) return known;
  const deed = () => answerInTurn(world, known.data, given, language);
  const answer = await exclusively(world, known.data.request.id, deed, 'replying');
  return answer === 'busy' ? refused('try-again') : answer;
}

/** Reads what is open for itself: whoever pressed twice, or in two tabs, has said it already. */
async function answerInTurn(
  world: World,
  known: Taken,
  given: Record<string, string>,
  language: string | undefined,
): Promise<Answer<RequestView>> {
  const { policy } = known;
  const request = (await world.jira.request(known.request.id)) ?? known.request;
  const mark = request.mark ?? known.mark;
  const taken = { ...known, request, mark };
  if (request.done) return refused('no-longer-waiting');
  const answers = saidIn(given);
  const open = (await openQuestions(world, taken, language)).map(({ fact }) => fact);
  const unknown = Object.keys(answers).find((fact) => !open.includes(fact));
  if (unknown !== undefined) return refused('unknown-fact', { fact: unknown });
  const answered = open.filter((fact) => answers[fact] !== undefined);
  if (answered.length === 0) return refused('nothing-answered');
  const text = answered.map((fact) => lineOf(policy, fact, answers[fact] ?? '', language)).join('\n\n');
  const replied = await world.jira.replyAsCaller(request.key, text);
  if (replied === 'refused') return refused('comment-refused');
  const form = { answers, commentId: replied.commentId, at: world.now() };
  // The reply is there. Whatever happens now, to ask for it once more would only double it; a later look reads it.
  const kept = await unlessFailing(world, request, keep(world, request, form), 'busy');
  if (kept !== 'busy') return loadRequest(world, request.key, language);
  const after = markWith(policy, request, mark, { form }, world.now());
  return { ok: true, data: await viewOf(world, { ...taken, mark: after }, language) };
}

/** An answer beside its label, both as the reader knows them. */
function lineOf(policy: Policy, fact: string, answer: string, language: string | undefined): string {
  const isOption = policy.facts.find(({ id }) => id === fact)?.options?.includes(answer);
  return `${labelOf(policy, fact, language)}: ${isOption ? translation(policy, answer, language) : answer}`;
}

/** The answers that say something, without what nobody else should read, whatever the page let through. */
function saidIn(given: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([fact, answer]) =>
      answer.trim() === '' ? [] : [[fact, withoutSecrets(answer)] as const],
    ),
  );
}

async function keep(world: World, request: Request, form: FormAnswers) {
  if (!isWaiting(request)) return keepAnswers(world, request, form);
  return reconsider(world, request, { form, at: form.at });
}
