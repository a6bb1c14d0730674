interface Caption {
  name: string;
  title: string;
  says: string;
}

/** What docs/screens.md shows, in its order: the way of a P1 first. */
export const captions: Caption[] = [
  { name: 'start', title: 'Start', says: 'The local desk says what to try first.' },
  { name: 'help-centre', title: 'Help centre', says: 'A customer chooses what the request is about.' },
  {
    name: 'create',
    title: 'Before sending',
    says: 'The severities with their definitions, the few questions a P1 is asked, and what the desk promises.',
  },
  {
    name: 'request-open',
    title: 'A P1 that waits for an answer',
    says: 'The customer sees who was paged, when, and what happens next.',
  },
  {
    name: 'outbox',
    title: 'The page',
    says: 'What the on-call channel got: the request, the step of the ladder, and a button to answer.',
  },
  {
    name: 'agent',
    title: 'The agent’s panel',
    says: 'The ladder, and the severity with the clauses and the customer’s own words it rests on.',
  },
  { name: 'agent-acknowledged', title: 'Answered', says: 'One click stops the ladder.' },
  {
    name: 'request-acknowledged',
    title: 'The customer sees who answered',
    says: 'The same page as before, without a reload.',
  },
  {
    name: 'request-missing',
    title: 'A request that waits for details',
    says: 'What is missing, as a short form; a reply by number or in prose does as well.',
  },
  {
    name: 'agent-missing',
    title: 'What is there and what is missing',
    says: 'Each fact with the customer’s own words; one button asks for what is ticked.',
  },
  {
    name: 'request-complete',
    title: 'Properly submitted',
    says: 'Nothing is missing any more: the second clock runs, and the customer knows by when.',
  },
  {
    name: 'board',
    title: 'Severities to decide',
    says: 'Requests whose words suggest a different severity, costliest mistake first.',
  },
  {
    name: 'agent-severity',
    title: 'A suggestion with its reasons',
    says: 'The customer called it P1; the policy’s clauses and the customer’s own words say what it is.',
  },
  {
    name: 'request-changed',
    title: 'The receipt',
    says: 'From, to, why, the first answer’s old and new time, and a right to disagree.',
  },
  { name: 'queue', title: 'The queue', says: 'What came in, as an agent’s JQL finds it.' },
  {
    name: 'settings',
    title: 'Project settings',
    says: 'The policy that runs here, its levels and targets, and what needs to be looked at.',
  },
  {
    name: 'services',
    title: 'How people are reached',
    says: 'Each service with how it stands, whom the policy reaches through it, a test, and the steps that connect it.',
  },
  {
    name: 'drill',
    title: 'The drill',
    says: 'A rehearsal of the whole path: every link works or says why not, and who answered.',
  },
  {
    name: 'mail-reply',
    title: 'A P1 by mail',
    says: 'The reply carries the number to call, a call code and the meeting.',
  },
  {
    name: 'acknowledge-link',
    title: 'The link in a page',
    says: 'Where Slack’s button cannot answer by itself: whoever opens the link says who they are.',
  },
  {
    name: 'call',
    title: 'The customer calls',
    says: 'The agent on the phone enters the code that the caller reads out; that answers for the request.',
  },
  {
    name: 'request-called',
    title: 'The call on the customer’s page',
    says: 'When they called and who answered, with the number, the code and the meeting.',
  },
  {
    name: 'welcome',
    title: 'Before signing up',
    says: 'Whoever is not signed in reads how to register, and learns whether an address looks right; never who is a customer.',
  },
  {
    name: 'create-private',
    title: 'A private address, before a long report',
    says: 'What awaits the request, and how to register with the company address. A P1 never waits.',
  },
  {
    name: 'request-held',
    title: 'A request that waits for a company address',
    says: 'Nothing is lost: what to do, and what happens then.',
  },
  {
    name: 'agent-reporter',
    title: 'Registered again',
    says: 'The agent lets the request through, or gives the reporter’s open requests to their company account.',
  },
  {
    name: 'sharing',
    title: 'Who can see this request',
    says: 'Everyone and why, colleagues in one click, a pasted list, and until when.',
  },
  {
    name: 'profile',
    title: 'How the desk knows you',
    says: 'A customer’s own address, organisation, tier and what each desk promises them.',
  },
  {
    name: 'roster',
    title: 'Customers and their organisations',
    says: 'Who fits, who is to join, who drifted and who belongs to no organisation; adding is one click.',
  },
  {
    name: 'first-run',
    title: 'A project without a policy',
    says: 'Begin with a preset, a file or what the project already has; and what only a person can set in Jira.',
  },
  {
    name: 'policy-form',
    title: 'The policy as a form',
    says: 'How much each request type needs of each fact. Drafts are kept as they are typed.',
  },
  {
    name: 'policy-severity',
    title: 'A severity in sentences',
    says: 'Its clauses, its first answer and its calendar; every word of it can be changed.',
  },
  {
    name: 'policy-ladder',
    title: 'A ladder on its time line',
    says: 'Who is woken when, and what the customer reads if nobody answers.',
  },
  {
    name: 'policy-text',
    title: 'The same draft as text',
    says: 'With completion and mistakes in place; the form and the text are one draft.',
  },
  {
    name: 'policy-publish',
    title: 'Before publishing',
    says: 'What changes, in words.',
  },
  {
    name: 'try-it',
    title: 'Try it',
    says: 'What the draft and the published policy make of one request, side by side.',
  },
  {
    name: 'backtest',
    title: 'Back-test',
    says: 'What the draft would have asked, blocked and suggested on past requests, and where the agents ended them.',
  },
  {
    name: 'overview',
    title: 'The month at a glance',
    says: 'Complete at first try, suggestions taken, targets met, and how long a P1 took to reach somebody.',
  },
  {
    name: 'health',
    title: 'Health',
    says: 'What waits now, what contradicts the policy, and where to click.',
  },
  {
    name: 'record',
    title: 'The record',
    says: 'Every decision with who, when and why.',
  },
  {
    name: 'clock',
    title: 'Clock and weather',
    says: 'Time moves forward, events come late, Slack goes down.',
  },
];

/** The page of all screens, light beside dark, as prettier would lay it out. */
export function markdown(all: Caption[]): string {
  const pair = (name: string, title: string) =>
    ['light', 'dark']
      .map((mode) => `<img src="screens/${name}-${mode}.png" width="49%" alt="${title}, ${mode}">`)
      .join('\n');
  const sections = all.map(({ name, title, says }) => `## ${title}\n\n${says}\n\n${pair(name, title)}\n`);
  return ['# Screens\n', 'Drawn by `npm run screens` on a fresh desk.\n', ...sections].join('\n');
}
