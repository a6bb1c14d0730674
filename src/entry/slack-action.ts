import { createHash } from 'node:crypto';
import { countAnswer, ladderByToken } from '../flows/escalation/service-answer';
import { countRefused } from '../flows/escalation/refused-answer';
import type { World } from '../flows/world';
import { plainAnswer, type WebAnswer, webCall } from './web-request';

/**
 * Slack tells of a pressed button. Which project's secret signed it follows from the token on the button, and nothing
 * is believed before the signature holds. https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export async function slackAction(world: World, request: unknown): Promise<WebAnswer> {
  const call = webCall(request, '');
  const pressed = call && world.listening.pressed(call);
  // There is nothing to believe about a button that only opens a page, and nothing to refuse.
  if (pressed === 'other') return plainAnswer(200);
  const ladder = pressed && (await ladderByToken(world, pressed.token));
  if (call === undefined || pressed === undefined || ladder === undefined)
    return plainAnswer(404, await countRefused(world, 'unknown-link'));
  if (!(await world.listening.isGenuine(ladder.projectId, 'slack', call)))
    return plainAnswer(401, await countRefused(world, 'bad-signature'));
  // Slack signs every request anew, so the same signature is the same request once more.
  const seen = createHash('sha256').update(call.body).digest('base64url');
  const counted = await countAnswer(world, ladder, { byName: pressed.byName, seen });
  return counted === 'replayed' ? plainAnswer(409, await countRefused(world, 'replayed')) : plainAnswer(200);
}
