import type { StepChannel } from '../policy/escalation/services';
import { type Ask, askerFor, type Fetch } from './ask';
import type { Channel } from './channel';
import { emailChannel, type IsThere, type Mail } from './email';
import { jsmOperationsChannel, type NameOf } from './jsm-operations';
import { pagerDutyChannel } from './pagerduty';
import { slackChannel } from './slack';
import { webhookChannel } from './webhook';

/** How services are reached. */
export interface Ways {
  /** The world outside. */
  fetch: Fetch;
  /** Atlassian's paths under /jsm/ops/api/v1, as an account. */
  asAgent: (accountId: string) => Fetch;
  mail: Mail;
  /** Whether Jira knows an account or a group. */
  isThere: IsThere;
  /** The name to show for an account; without it whoever answers in JSM Operations stays nameless. */
  nameOf?: NameOf;
  now: () => number;
}

/** What an admin told us about a service, by the names of its fields. */
export interface Told {
  values: Record<string, string>;
  secrets: Record<string, string>;
}

/** A service ready for one deed; undefined where something that it needs was never told. */
export function openChannel(service: StepChannel, told: Told, ways: Ways): Channel | undefined {
  return openers[service](told, ways, askerFor(ways.fetch));
}

const openers: Record<StepChannel, (told: Told, ways: Ways, ask: Ask) => Channel | undefined> = {
  slack({ values, secrets }, _ways, ask) {
    const { token, signingSecret } = secrets;
    const testChannel = values['channel'] ?? '';
    if (!token) return undefined;
    return slackChannel({ token, testChannel, interactive: Boolean(signingSecret) }, ask);
  },
  'jsm-operations'({ values: { accountId } }, { asAgent, nameOf = nameless }) {
    if (!accountId) return undefined;
    return jsmOperationsChannel(
      askerFor((path, init) => asAgent(accountId)(path, init)),
      nameOf,
    );
  },
  pagerduty({ values: { from, region = 'us' }, secrets: { token } }, _ways, ask) {
    if (!token || !from) return undefined;
    return pagerDutyChannel({ token, from, region }, ask);
  },
  webhook({ values: { url }, secrets: { secret } }, { now }, ask) {
    if (!url || !secret) return undefined;
    return webhookChannel({ url, secret }, ask, now);
  },
  email: (_told, { mail, isThere }) => emailChannel(mail, isThere),
};

function nameless(): Promise<string> {
  return Promise.reject(new Error('nobody to ask'));
}
