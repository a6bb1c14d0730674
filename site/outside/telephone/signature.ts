import { createHmac } from 'node:crypto';

/** What the telephone service signs its requests with: the account's auth token. */
export const authToken = 'desk-auth-token';

/** `X-Twilio-Signature` of a request: https://www.twilio.com/docs/usage/security#validating-requests */
export function signatureOf(url: string, parameters: Record<string, string>, token = authToken): string {
  const sorted = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
  const signed = url + sorted.map(([name, value]) => name + value).join('');
  return createHmac('sha1', token).update(signed).digest('base64');
}
