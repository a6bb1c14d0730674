import { takeCall } from '../flows/escalation/phone';
import { countRefused } from '../flows/escalation/refused-answer';
import type { World } from '../flows/world';
import { plainAnswer, type WebAnswer, webAnswer, webCall } from './web-request';

/**
 * The telephone service asks what to play. It names the desk that was called in its address and signs all it says, so
 * nobody else can try codes here. https://www.twilio.com/docs/usage/security#validating-requests
 */
export async function phoneCall(world: World, request: unknown): Promise<WebAnswer> {
  const address = await world.webTriggerUrl('phone-call');
  const call = webCall(request, address);
  const heard = call && world.listening.heard(call);
  if (call === undefined || heard === undefined)
    return plainAnswer(404, await countRefused(world, 'unknown-link'));
  if (!(await world.listening.isGenuine(heard.projectId, 'phone', call)))
    return plainAnswer(401, await countRefused(world, 'bad-signature'));
  const words = await takeCall(world, address, heard);
  return webAnswer(200, 'text/xml', world.listening.spoken(words));
}
