import { createHmac } from 'node:crypto';
import type { Incoming } from '../../flows/world/listening';
import { isSameSignature } from '../same-signature';
import { headerOf } from '../web-request';

/**
 * Whether Twilio sent this: its signature fits the address as it called it, with every parameter of the form sorted and
 * appended. https://www.twilio.com/docs/usage/security#validating-requests
 */
export function isFromTwilio(request: Omit<Incoming, 'method'>, authToken: string): boolean {
  const signature = headerOf(request, 'x-twilio-signature') ?? '';
  const parameters = sortedParameters(request.body);
  return addressesOf(request.url).some((url) => {
    const ours = createHmac('sha1', authToken).update(`${url}${parameters}`).digest('base64');
    return isSameSignature(signature, ours);
  });
}

/** A parameter that comes several times is signed once per value. */
function sortedParameters(body: string): string {
  const given = new URLSearchParams(body);
  return [...new Set(given.keys())]
    .sort()
    .map((name) => name + [...new Set(given.getAll(name))].sort().join(''))
    .join('');
}

/** Twilio signs an address with its standard port at times and without it at others. */
function addressesOf(url: string): string[] {
  const [, scheme = '', host = '', port = '', rest = ''] =
    /^(https?:\/\/)([^/:?#]+)(:\d+)?(.*)$/s.exec(url) ?? [];
  const standard = scheme.startsWith('https') ? ':443' : ':80';
  if (port === '') return [url, `${scheme}${host}${standard}${rest}`];
  return port === standard ? [url, `${scheme}${host}${rest}`] : [url];
}
