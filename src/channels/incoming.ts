import type { World } from '../flows/world';
import type { Listening } from '../flows/world/listening';
import { isFromTwilio } from './phone/signature';
import { heardOn } from './phone/heard';
import { twiml } from './phone/twiml';
import { isFromSlack } from './slack/signature';
import { pressedIn } from './slack/pressed';

/** What services tell us: who really sent it, and what it says. A project that set no secret is told nothing. */
export function incomingRoom({
  secrets,
  now,
}: {
  secrets: World['storage']['secrets'];
  now: () => number;
}): Listening {
  return {
    async isGenuine(projectId, service, request) {
      const kept = await secrets(projectId, service);
      const secret = kept?.[service === 'slack' ? 'signingSecret' : 'authToken'];
      if (secret === undefined) return false;
      return service === 'slack' ? isFromSlack(request, secret, now()) : isFromTwilio(request, secret);
    },
    pressed: ({ body }) => pressedIn(body),
    heard: heardOn,
    spoken: twiml,
  };
}
