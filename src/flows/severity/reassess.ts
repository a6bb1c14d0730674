import { newestMessage } from '../../policy/email';
import type { RequestText } from '../../policy/request';
import type { Policy } from '../../policy/schema';
import { objectionIn } from '../../policy/severity/objection';
import { isMoreSevere } from '../../policy/triage';
import { keepMark } from '../intake/mark';
import { lookAgain } from '../intake/progress';
import { noteFirstResponse } from '../intake/first-response';
import { assessedAgain } from '../intake/standing';
import { saidOn, textWith } from '../intake/text';
import { markedRequest } from '../marked-request';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Said } from '../world/jira';
import type { Mark, Request } from '../world/request';
import { objectTo } from './objection';
import { raiseByPolicy } from './raise';
import { standingChange } from './standing-change';
import { withSuggestion } from './suggestion';
import { iso } from '../../policy/iso';

/** What happened to a request besides replies, which are read from its comments. */
export interface News {
  elsewhere?: Mark['elsewhere'];
  /** Somebody has written a public comment. */
  isReply?: true;
}

/**
 * Looks again at what a request's severity should be, after a reply or when others report the same fault: the
 * suggestion is brought up to date for the triage board, raised where the policy lets the desk do that by itself, and
 * an objection that came by mail goes to whoever decides. Only reads where nothing is new.
 */
export async function reassess(
  world: World,
  requestId: string,
  news: News = {},
): Promise<'changed' | 'unchanged' | 'busy'> {
  const seen = await newMark(world, requestId, news);
  if (seen === undefined) return 'unchanged';
  const written =
    seen.after === undefined
      ? 'unchanged'
      : await exclusively(world, requestId, () => keep(world, requestId, news));
  if (written === 'busy') return 'busy';
  await raiseByPolicy(world, seen.policy, requestId, seen.after ?? seen.mark);
  // What may be a P1 by now waits for no address.
  if (written === 'changed' && seen.mark.held !== undefined) await lookAgain(world, requestId);
  return (await passOn(world, seen)) === 'busy' ? 'busy' : written;
}

interface Seen {
  policy: Policy;
  request: Request;
  mark: Mark;
  /** The mark as it should be, if it should be another. */
  after?: Mark;
  replies: Said[];
}

async function newMark(world: World, requestId: string, news: News): Promise<Seen | undefined> {
  const found = await markedRequest(world, requestId);
  if (found === undefined) return undefined;
  const { request, policy } = found;
  if (request.done) {
    // Whoever answers and resolves in one go has answered.
    if (news.isReply) await noteFirstResponse(world, request, (await saidOn(world, request)).byColleagues);
    return undefined;
  }
  // A rehearsal says that nothing is broken, and means its severity all the same.
  if (request.mark.drill) return undefined;
  const { mark } = request;
  const { replies, byColleagues } = await saidOn(world, request);
  if (news.isReply) await noteFirstResponse(world, request, byColleagues);
  const known = { ...mark, ...(news.elsewhere === undefined ? {} : { elsewhere: news.elsewhere }) };
  const text = textWith(policy, request, known, replies);
  const assessment = assessedAgain(policy, text, mark);
  const after = withSuggestion(policy, withAnswered(known, text, world.now()), assessment);
  return { policy, request, mark, replies, ...(saysTheSame(mark, after) ? {} : { after }) };
}

/** Notes that the latest question about the severity has its answer, so that it is not put again. */
function withAnswered(mark: Mark, { signals = {} }: RequestText, now: number): Mark {
  const { severityAsked = [] } = mark;
  const latest = severityAsked.at(-1);
  const hasAnswer = Object.keys(signals).some((signal) => signal === latest?.signal);
  if (latest === undefined || latest.answered !== undefined || !hasAnswer) return mark;
  const answered = { ...latest, answered: iso(now) };
  return { ...mark, severityAsked: [...severityAsked.slice(0, -1), answered] };
}

function saysTheSame(one: Mark, other: Mark): boolean {
  const said = ({ suggested, confidence, because, triage, elsewhere, severityAsked }: Mark) =>
    JSON.stringify([
      suggested,
      confidence,
      because,
      triage,
      elsewhere,
      severityAsked?.at(-1)?.answered !== undefined,
    ]);
  return said(one) === said(other);
}

async function keep(world: World, requestId: string, news: News): Promise<'changed' | 'unchanged'> {
  const latest = await newMark(world, requestId, news);
  if (latest?.after === undefined) return 'unchanged';
  await keepMark(world, latest.request, latest.after, { troubles: [] });
  world.log('severity-reassessed', { issue: requestId, suggested: latest.after.suggested });
  return 'changed';
}

/** An objection in a reply to the receipt of the latest change. */
async function passOn(world: World, { policy, request, mark, replies }: Seen): Promise<'done' | 'busy'> {
  const latest = standingChange(mark);
  if (latest === undefined || latest.objection !== undefined) return 'done';
  const isLowered = isMoreSevere(policy, latest.from, latest.to);
  for (const reply of replies) {
    if (reply.at <= Date.parse(latest.at)) continue;
    const { reply: said, automatic } = newestMessage(reply.text);
    const words = automatic ? undefined : objectionIn(said, { isLowered });
    if (words === undefined) continue;
    const passed = await objectTo(world, request.id, {
      change: latest.number,
      text: words,
      by: reply.authorId,
    });
    return !passed.ok && passed.refusal.code === 'try-again' ? 'busy' : 'done';
  }
  return 'done';
}
