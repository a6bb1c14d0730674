import { panel, type Step } from './steps';

const pieterMail = `Hello,

Company: Overberg Net
Contact: Pieter Botha
Phone: +27 28 555 0147
Priority: P3

Which time zone does the monthly subscriber report use for its daily totals? Ours differ from yours by a few
sessions at the month's end, and we would like to say why in our own report.

Kind regards
Pieter`;

const thandiMail = `Hi team,

Company: Karoo Telecom
Contact: Thandi Nkosi
Phone: +27 23 555 0112
Priority: P2

Since 06:30 about one in twenty RADIUS authentications on the Beaufort West NAS times out; a retry works.
Error: "no response from 10.20.4.11 after 3 tries". No change on our side since Friday.
Impact: a few complaints, nobody is without service.

Thandi`;

/**
 * A believable morning on both desks: nine requests, two answers, one P1 that was acknowledged and resolved. On each
 * desk one severity says something else than its request.
 */
export const morning: readonly Step[] = [
  {
    after: 5,
    does: 'raises',
    as: 'customer-ben',
    desk: 'ST',
    requestType: '12',
    values: {
      summary: 'How do we rotate the pull secret of the image registry?',
      description:
        'Our security team asks for a rotation every 90 days. We run production and staging clusters and would like to do it without a restart of the workloads.',
    },
    panel: panel({ severity: 'P4', product: 'Image registry', environment: 'production' }),
  },
  {
    after: 14,
    does: 'raises',
    as: 'customer-nadia',
    desk: 'ST',
    requestType: '11',
    values: {
      summary: 'Production: API gateway answers 502 for every tenant',
      description:
        'Since 08:20 every call through the production API gateway ends in 502 Bad Gateway. All customers are affected, orders cannot be placed. We restarted the ingress pods; it did not help. There is no workaround.',
    },
    panel: panel({
      severity: 'P1',
      environment: 'production',
      product: 'API gateway',
      errors: '502 Bad Gateway, upstream connect error or disconnect/reset before headers',
      impact: 'All customers are affected, no order can be placed.',
      changes: 'No change since Thursday.',
    }),
  },
  {
    after: 4,
    does: 'asks the app',
    as: 'agent-amir',
    module: 'plumbline-issue',
    desk: 'ST',
    key: 'ST-2',
    call: 'acknowledge',
    payload: {},
  },
  {
    after: 1,
    does: 'comments',
    as: 'agent-amir',
    key: 'ST-2',
    text: 'I am on it. The gateway lost its route to the service mesh; I am rolling back the certificate that was renewed this morning.',
    public: true,
  },
  { after: 0, does: 'moves', as: 'agent-amir', key: 'ST-2', transition: 'Start work' },
  {
    after: 8,
    does: 'mails',
    as: 'customer-pieter',
    to: 'support@interstellio.io',
    subject: 'Time zone of the monthly report',
    text: pieterMail,
  },
  {
    after: 12,
    does: 'comments',
    as: 'agent-sofia',
    key: 'ST-1',
    text: 'You can rotate it without a restart: create the new secret beside the old one, add both to the service account, and remove the old one a day later. May I send you the three commands for your clusters?',
    public: true,
  },
  { after: 0, does: 'moves', as: 'agent-sofia', key: 'ST-1', transition: 'Start work' },
  { after: 3, does: 'moves', as: 'agent-amir', key: 'ST-2', transition: 'Resolve' },
  {
    after: 9,
    does: 'mails',
    as: 'customer-thandi',
    to: 'support@interstellio.io',
    subject: 'P2: intermittent RADIUS timeouts',
    text: thandiMail,
  },
  {
    after: 16,
    does: 'raises',
    as: 'customer-ben',
    desk: 'ST',
    requestType: '11',
    values: {
      summary: 'Builds take four times as long as yesterday',
      description: 'Our pipelines are very slow since this morning. Please have a look.',
    },
    panel: panel({ severity: 'P2', environment: 'production' }),
  },
  {
    after: 21,
    does: 'raises',
    as: 'customer-lena',
    desk: 'ST',
    requestType: '11',
    values: {
      summary: 'Konsole nicht erreichbar',
      description:
        'Die Konsole in unserer Testumgebung (staging) lädt seit heute früh nicht mehr. Fehler: ERR_CONNECTION_TIMED_OUT. Über die Kommandozeile können wir weiterarbeiten.',
    },
    panel: panel({
      severity: 'P3',
      environment: 'staging',
      product: 'Console',
      errors: 'ERR_CONNECTION_TIMED_OUT',
      impact: 'Two developers use the command line instead.',
      changes: 'None.',
    }),
  },
  {
    after: 18,
    does: 'raises',
    as: 'customer-thandi',
    desk: 'IO',
    requestType: '21',
    values: {
      summary: 'A second administrator for our tenant',
      description:
        'Please tell us how to give a colleague the administrator role. We found the page about roles but no button.',
    },
    panel: panel({
      severity: 'P3',
      company: 'Karoo Telecom',
      contact: 'Thandi Nkosi',
      phone: '+27 23 555 0112',
    }),
  },
  {
    after: 15,
    does: 'raises',
    as: 'customer-nadia',
    desk: 'ST',
    requestType: '13',
    values: {
      summary: 'Raise the storage quota of the project "orders" to 500 GB',
      description:
        'Product: managed storage, production cluster. We expect the quota to be used up in about two weeks because of the season. Nothing else changes.',
    },
    panel: panel({
      severity: 'P4',
      environment: 'production',
      product: 'Managed storage',
      impact: 'None yet.',
    }),
  },
  {
    after: 6,
    does: 'raises',
    as: 'customer-oliver',
    desk: 'ST',
    requestType: '11',
    values: {
      summary: 'Deployments fail for most of our teams',
      description:
        'Since nine o’clock most deployments to the production cluster fail with "failed calling webhook: context deadline exceeded". A third or fourth attempt gets through.',
    },
    panel: panel({
      severity: 'P3',
      environment: 'production',
      product: 'Managed Kubernetes',
      errors: 'failed calling webhook: context deadline exceeded',
      impact: 'Most of our teams cannot release their work.',
      changes: 'None.',
    }),
  },
];
