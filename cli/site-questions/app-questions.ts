import type { SiteQuestion } from './question';

const allowed = { allowed: 'it worked', refused: 'Jira refused it' };

/** About what the app itself may do, and when. */
export const appQuestions: readonly SiteQuestion[] = [
  {
    id: 'participants-by-app',
    asks: 'May the app add participants to a request?',
    steps: [
      'Raise a request as a customer whom the policy shares with a colleague, or share one from the app’s panel.',
      'Look whether the colleague stands among the participants. The app’s logs (`forge logs`) say what Jira answered.',
    ],
    choices: allowed,
  },
  {
    id: 'members-by-app',
    asks: 'May the app add a customer to an organisation?',
    steps: ['Project settings > Plumbline > Customers: add a customer who fits to the organisation.'],
    choices: allowed,
  },
  {
    id: 'organisations-by-app',
    asks: 'May the app share a request with an organisation?',
    steps: [
      'Share a request with a whole organisation from the app’s panel on the portal or in Jira.',
      'Look at the Organizations field of the issue.',
    ],
    choices: allowed,
  },
  {
    id: 'addresses-by-app',
    asks: 'Does the app see the e-mail addresses of customers who have only a portal account?',
    steps: [
      'Open a request of such a customer in Jira: the app’s panel says whose address it is, or that it is not shown.',
    ],
    choices: {
      shown: 'the address is known',
      empty: 'it comes back empty',
      refused: 'Jira refuses to tell',
    },
  },
  {
    id: 'event-delay',
    asks: 'How long after a request is created does the app act on it?',
    steps: [
      'Raise ten requests on the portal, some minutes apart, and let the app move them.',
      'This reads how long each took. Without any it asks you for the seconds.',
    ],
    choices: { measured: 'as measured' },
    reads: 'delays',
  },
  {
    id: 'sla-start',
    asks: 'When does an SLA start that starts counting at “Entered status: Submitted”?',
    steps: [
      'Project settings > SLAs: the SLA starts counting at “Entered status: Submitted”.',
      'Raise a complete request on the portal, let the app move it to Submitted, and look at the SLA.',
    ],
    choices: {
      'on-entering': 'when the app moved it',
      'at-creation': 'when it was created',
      never: 'it does not start',
    },
    reads: 'sla',
  },
  {
    id: 'expression-values',
    asks: 'What does a Jira expression see of a new request: `String.match`, attachments, the e-mail address of a user?',
    steps: [
      'In the developer console of a test app, evaluate `"a1".match("[0-9]")`, `issue.attachments.length` and `user.emailAddress` for a request with a file.',
    ],
    choices: { all: 'all three', some: 'some of them (note which)', none: 'none' },
  },
  {
    id: 'sign-up-event',
    asks: 'Does Jira tell apps of a customer who signed up on the portal?',
    steps: [
      'On a test site, deploy a copy of the app with a trigger on `avi:jira:created:user`.',
      'Sign up on the portal with a new address and look at `forge logs`.',
    ],
    choices: { fires: 'it does', never: 'it does not' },
  },
];
