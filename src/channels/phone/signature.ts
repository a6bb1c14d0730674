import { createHmac } from 'node:crypto';
import type { Incoming } from '../../flows/world';
import { isSame } from '../same';
import { headerOf } from '../web-request';

/**
 * Whether Twilio sent this: its signature fits the address as it called it, with every parameter of the form sorted and
 * appended. https://www.twilio.com/docs/usage/security#validating-requests
 */
export function isFromTwilio(request: Incoming, authToken: string): boolean {
  const parameters = [...new URLSearchParams(request.body)].toSorted(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  const signed = request.url + parameters.map(([name, value]) => name + value).join('');
  const ours = createHmac('sha1', authToken).update(signed).digest('base64');
  return isSame(headerOf(request, 'x-twilio-signature') ?? '', ours);
}
