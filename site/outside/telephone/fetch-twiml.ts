import type { Fault, Forge } from '../../contracts';
import { type Verb, parseTwiml } from './twiml';
import { authToken, signatureOf } from './signature';

/** The app did not answer at all, or refused the service. */
export class NoTwiml extends Error {}

/** Asks the app what to play. Throws, in words for whoever set the number up, where the answer is none. */
export async function fetchTwiml(
  { url, method }: { url: string; method: string },
  parameters: Record<string, string>,
  { webTrigger, fault }: { webTrigger: Forge['webTrigger']; fault: Fault | undefined },
): Promise<Verb[]> {
  const isPost = method === 'POST';
  const target = isPost ? url : `${url}${url.includes('?') ? '&' : '?'}${encoded(parameters)}`;
  const token = fault === 'expired' ? 'an auth token of before' : authToken;
  const { status, headers, body } = await webTrigger({
    method,
    url: target,
    headers: {
      ...(isPost && { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }),
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': signatureOf(target, isPost ? parameters : {}, token),
    },
    body: isPost ? encoded(parameters) : '',
  });
  if (status >= 300) throw new NoTwiml(`11200 HTTP retrieval failure: the app answered ${status}.`);
  const type = headers?.['content-type'] ?? '';
  if (!/^(?:text|application)\/xml\b/.test(type)) throw new Error(`12300 Invalid content type: "${type}".`);
  return parseTwiml(typeof body === 'string' ? body : '');
}

const encoded = (parameters: Record<string, string>): string => new URLSearchParams(parameters).toString();
