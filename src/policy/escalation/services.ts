/** Services that a step of a ladder can page through. */
export const stepChannels = ['slack', 'jsm-operations', 'pagerduty', 'webhook', 'email'] as const;

export type StepChannel = (typeof stepChannels)[number];

/** Every service that the desk can be connected to: those that page, the meeting, and the telephone. */
export const serviceNames = [...stepChannels, 'zoom', 'phone'] as const;

export type Service = (typeof serviceNames)[number];

/** What each service is called in English, for mails and reasons; the pages have words of their own. */
export const serviceTitles: Readonly<Record<Service, string>> = {
  slack: 'Slack',
  'jsm-operations': 'JSM Operations',
  pagerduty: 'PagerDuty',
  webhook: 'Webhook',
  email: 'E-mail',
  zoom: 'Zoom',
  phone: 'Telephone',
};

/** One thing that an admin tells us about a service. A secret is kept apart and never shown again. */
export interface ServiceField {
  name: string;
  kind: 'text' | 'secret';
  required: boolean;
}

const text = (name: string, required = true): ServiceField => ({ name, kind: 'text', required });
const secret = (name: string, required = true): ServiceField => ({ name, kind: 'secret', required });

/**
 * What each service needs to be reached, in the order a person would fill it in. JSM Operations takes the account of
 * whoever connects it, and e-mail goes through Jira itself: both need nothing.
 */
export const services: Readonly<Record<Service, readonly ServiceField[]>> = {
  // The channel is for tests; the policy names the channel of each step.
  slack: [secret('token'), text('channel'), secret('signingSecret', false)],
  'jsm-operations': [],
  // `from`: the address of a user of theirs, in whose name incidents are made. `region`: us or eu.
  pagerduty: [secret('token'), text('from'), text('region', false)],
  webhook: [text('url'), secret('secret')],
  email: [],
  // `host`: the address of the Zoom user whose meetings they are.
  zoom: [text('accountId'), text('clientId'), secret('clientSecret'), text('host')],
  // Twilio's auth token, and the number (with country code) that callers are put through to.
  phone: [secret('authToken'), text('forwardTo')],
};

/** The first value that cannot be right, by the name of its field; a secret that is kept may be left empty. */
export function mistakeIn(
  service: Service,
  values: Record<string, string>,
  kept: readonly string[],
): string | undefined {
  const fields = services[service];
  const unknown = Object.keys(values).find((name) => fields.every((field) => field.name !== name));
  if (unknown !== undefined) return unknown;
  return fields.find(({ name, required }) => {
    const value = values[name] ?? '';
    if (value === '') return required && !kept.includes(name);
    return shapes[`${service}.${name}`]?.test(value) === false;
  })?.name;
}

/** What cannot be right whatever the service says; the rest is for the service to refuse. */
const shapes: Readonly<Record<string, RegExp>> = {
  // A user's token (xoxp-) would page in that user's name, and may not see what the bot was invited to.
  'slack.token': /^xoxb-\S{4,}$/,
  'slack.channel': /^#?\S+$/,
  'pagerduty.from': /^\S+@\S+\.\S+$/,
  'pagerduty.region': /^(us|eu)$/,
  // Atlassian allows hosts, without a port: whatever else stands before the path would never be reached.
  'webhook.url': /^https:\/\/[^\s/?#@:\\]+(?:[/?#]\S*)?$/,
  'webhook.secret': /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/,
  'zoom.host': /^\S+@\S+\.\S+$/,
  // A country's code and up to 15 digits (ITU-T E.164), in whatever groups.
  'phone.forwardTo': /^\+[ ()-]{0,2}[1-9](?:[ ()-]{0,3}\d){6,14}$/,
};
