import { acknowledgeNow, isAnswer } from '../flows/escalation/answer';
import { countRefused } from '../flows/escalation/refused-answer';
import { ladderByToken } from '../flows/escalation/service-answer';
import type { World } from '../flows/world';
import { canBeAnswered } from '../policy/escalation';
import type { Ladder } from '../policy/escalation/ladder';
import { nameIn } from './acknowledge-name';
import { acknowledgePage } from './acknowledge-page';
import { type WebAnswer, webAnswer, webCall } from './web-request';

/**
 * The link in a page. Opening it changes nothing, since chat programs open links by themselves; the button on it
 * does. A token nobody was given says no more than that it is not valid.
 */
export async function acknowledgeLink(world: World, webRequest: unknown): Promise<WebAnswer> {
  const call = webCall(webRequest, '');
  const ladder = call && (await ladderByToken(world, call.query('token') ?? ''));
  if (call === undefined || ladder === undefined) {
    await countRefused(world, 'unknown-link');
    return page(404, { kind: 'invalid' });
  }
  const { requestId, requestKey, severity } = ladder;
  if (!canBeAnswered(ladder)) return ended(ladder);
  if (!(await isAnswer(world, ladder.projectId, 'link')))
    return page(200, { kind: 'not-an-answer', requestKey });
  const asking = { kind: 'ask', requestKey, severity } as const;
  if (call.method !== 'POST') return page(200, { ...asking, problem: '' });
  const typed = nameIn(call.body);
  if ('problem' in typed) return page(422, { ...asking, problem: typed.problem });
  const by = { by: 'link', byName: typed.name, how: 'link' } as const;
  const outcome = await acknowledgeNow(world, requestId, by);
  if (outcome === 'acknowledged') return page(200, { kind: 'thanks', requestKey });
  return ended((await world.storage.ladder(requestId)) ?? ladder);
}

function ended({ requestKey, acknowledged }: Ladder): WebAnswer {
  return page(200, { kind: 'ended', requestKey, ...(acknowledged && { by: acknowledged.byName }) });
}

function page(statusCode: number, content: Parameters<typeof acknowledgePage>[0]): WebAnswer {
  const answer = webAnswer(statusCode, 'text/html', acknowledgePage(content));
  const unseen = { 'Referrer-Policy': ['no-referrer'], 'X-Robots-Tag': ['noindex'] };
  return { ...answer, headers: { ...answer.headers, ...unseen } };
}
