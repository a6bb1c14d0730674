import { createHmac } from 'node:crypto';
import type { Incoming } from '../../flows/world/listening';
import { isSameSignature } from '../same-signature';
import { headerOf } from '../web-request';

const FIVE_MINUTES = 300;

/**
 * Whether Slack sent this, and sent it lately: its signature fits the body and our signing secret, and its time is
 * within five minutes of `now` (epoch ms). https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function isFromSlack(
  request: Pick<Incoming, 'headers' | 'body'>,
  secret: string,
  now: number,
): boolean {
  const timestamp = headerOf(request, 'x-slack-request-timestamp') ?? '';
  const signature = headerOf(request, 'x-slack-signature') ?? '';
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > FIVE_MINUTES) return false;
  const ours = createHmac('sha256', secret).update(`v0:${timestamp}:${request.body}`).digest('hex');
  return isSameSignature(signature, `v0=${ours}`);
}
