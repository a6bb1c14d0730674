/** Services that a step of a ladder can page through. */
export const stepChannels = ['slack', 'jsm-operations', 'pagerduty', 'webhook', 'email'] as const;

export type StepChannel = (typeof stepChannels)[number];

/** Every service that the desk can be connected to: those that page, the meeting, and the telephone. */
export type Service = StepChannel | 'zoom' | 'phone';

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
