import type { Progress } from '../../policy/progress';
import { askMessage, completedMessage } from '../../policy/replies';
import { letThroughMessage } from '../../policy/replies/address';
import type { Policy } from '../../policy/schema';
import { carriedEffect } from '../customers/carrying';
import { sayOnce } from '../once';
import { languageFor, zoneFor } from '../reader';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import { askEffect } from './mark';

/** How far a request has come, and what its mark said before. */
interface News {
  policy: Policy;
  request: Request;
  mark: Mark;
  progress: Progress;
  isWaiver: boolean;
}

/**
 * Tells the customer, once, that their request goes on or what is still missing. A P1's clock ran from the start and
 * its people are at work: they need no word about a form.
 */
export async function tell(world: World, news: News): Promise<'done' | 'busy' | 'refused'> {
  const { policy, request, mark, progress } = news;
  if (progress.complete && progress.promise.clock === 'submitted') return tellThatItGoesOn(world, news);
  if (progress.ask.length === 0) return 'done';
  const language = languageFor(policy, mark);
  const message = askMessage(policy, { facts: progress.ask, language, why: 'stillMissing' });
  return sayOnce(world, request.id, askEffect(mark, progress.ask), message);
}

async function tellThatItGoesOn(world: World, { policy, request, mark, progress, isWaiver }: News) {
  const { severity, missing, held, language = policy.language } = mark;
  const { terms } = progress;
  const released = missing.length === 0 ? held?.released : undefined;
  if (released !== undefined && (await wasTold(world, request))) return 'done';
  const isLetThrough = released?.byName !== undefined;
  const message = isLetThrough
    ? letThroughMessage(policy, { severity, language, terms, missing })
    : completedMessage(policy, {
        ...{ severity, language, terms, why: isWaiver ? 'goOn' : 'completed' },
        ...(progress.promise.due !== undefined && { due: progress.promise.due }),
        timeZone: await zoneFor(world, policy, request),
      });
  return sayOnce(world, request.id, 'completed', message);
}

/** The word that a request belongs to another account of its reporter now says as well that it goes on. */
function wasTold(world: World, { id, reporterId }: Request): Promise<boolean> {
  return world.jira.hasComment(id, carriedEffect(reporterId));
}
