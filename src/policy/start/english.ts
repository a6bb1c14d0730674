import type { StartSentences } from './words';

export const english: StartSentences = {
  about:
    'A policy to begin with, made from what this site has. Read it through and change what your desk promises:\nthe definitions, the targets and the working hours are a proposal.',
  name: '{project} support',
  noName: 'Support',
  noRequestType: 'Report a problem',
  aboutSeverities:
    'Two to five severities, most severe first. Each stands for one of the site’s priorities. A clause is one condition of\nthe definition: the suggestion rests on them, and people are shown their words.',
  aboutLimits: 'What may not be more severe than a level (caps), or less severe (floors), and why.',
  aboutCalendar: 'When your desk works. List holidays with `plumbline holidays`.',
  aboutFacts:
    'What a request should say. These are known: their answers are found in prose as well. Add your own as you need them.',
  aboutRequestTypes:
    'The site’s request types and what each needs: required (asked until it is there), expected, optional or skip.',
  unknownRequestTypes:
    'Jira did not show the site’s request types: name them here as the portal does, or start from the site again.',
  aboutCustomers:
    'Your customers. Put their company domains here, and make tiers if you promise some of them more.',
  aboutAddresses: 'allow, coach or hold: what happens to a private address',
  aboutSharing: 'or organization: who sees a new request',
  aboutEscalation:
    'Nobody is woken yet. To page people for the most severe level, take the signs off, name whom to reach, and give the\nladder to a tier: tiers: [{ id: standard, …, ladders: [critical] }]',
  jiraAsks: 'Jira’s own form asks for it as “{field}”',
  jiraRequires: 'Jira’s own form requires: {fields}',
  standard: 'Standard',
  question: 'Question or wish',
  nonProduction: 'The most severe levels are about production.',
  wayRound: 'There is a way round that works.',
  planned: 'This is planned work.',
  noFault: 'This is a question or a wish.',
  dataLost: 'Data is lost.',
  security: 'This is about security.',
  environments: ['Production', 'Staging', 'Test', 'Development', 'Other'],
  severities: {
    critical: {
      name: 'Critical',
      definition: 'Production is down and there is no way round.',
      clauses: ['It is down', 'In production', 'No way round'],
    },
    high: {
      name: 'High',
      definition: 'An important part fails or many people are hit.',
      clauses: ['An important part fails', 'Many people are hit'],
    },
    normal: {
      name: 'Normal',
      definition: 'Something fails with limited impact, or there is a way round.',
      clauses: ['Limited impact', 'There is a way round'],
    },
    low: {
      name: 'Low',
      definition: 'A question, or something minor.',
      clauses: ['A question or a wish', 'Nothing fails'],
    },
    wish: { name: 'Wish', definition: 'Something that would be nice to have.', clauses: ['A wish'] },
  },
  facts: {
    environment: {
      label: 'Environment',
      question: 'Which environment is affected?',
      help: 'For example production or test.',
    },
    product: { label: 'Product or service', question: 'Which product or service is affected?' },
    impact: {
      label: 'Impact',
      question: 'What is the impact on your business?',
      help: 'Who cannot do what, and since when.',
    },
    errors: {
      label: 'Error messages',
      question: 'Which error messages or log lines do you see?',
      help: 'Write “none” if there are none.',
    },
    steps: { label: 'Steps to reproduce', question: 'How can we reproduce it?' },
    workaround: { label: 'Workaround', question: 'Is there a way round?' },
    started: { label: 'Started', question: 'When did it start?' },
  },
};
