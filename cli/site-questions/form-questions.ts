import type { SiteQuestion } from './question';

/** About the portal's form, and what stops a request before it exists. */
export const formQuestions: readonly SiteQuestion[] = [
  {
    id: 'panel-blocks',
    asks: 'Does the create form stay unsent while the app’s panel says that an answer is missing?',
    steps: [
      'Sign in to the portal as a customer and open a request type that the policy has required facts for.',
      'Fill in Jira’s own fields, leave a required question of the panel open, and press Send.',
    ],
    choices: {
      blocks: 'Send does nothing, or asks for the answer',
      sends: 'the request is sent all the same',
    },
  },
  {
    id: 'create-validator',
    asks: 'Where does a workflow validator on Create stop a request?',
    steps: [
      'On a copy of the workflow, add a validator to Create that never holds (a Jira expression: false). Publish it.',
      'Try to raise a request on the portal, by mail, as an agent and over REST. Note what the customer is told, and whether the mail bounces.',
      'Take the validator out again.',
    ],
    choices: {
      everywhere: 'on every way in',
      'portal-only': 'on the portal only',
      never: 'on none',
    },
  },
  {
    id: 'field-validation',
    asks: 'Where does a validation expression of an app’s custom field stop a request?',
    steps: [
      'On a test site, deploy a copy of the app with a custom field that has `validation.expression: "false"`, and put it on a request type.',
      'Try the portal, a mail, and Create in Jira with the field on the screen and without.',
    ],
    choices: {
      everywhere: 'wherever a request is made',
      'portal-only': 'only where the field is on the form',
      never: 'nowhere',
    },
  },
  {
    id: 'form-modifications',
    asks: 'For whom do the app’s changes to the fields of the portal’s form show?',
    steps: [
      'Open a request type of the policy as a customer who has only a portal account: look for the app’s description under Description.',
      'Do the same as an agent. Try a request type with a form attached, too.',
    ],
    choices: {
      everybody: 'for customers and agents',
      'licensed-only': 'only for people with a licence',
      never: 'for nobody',
    },
  },
  {
    id: 'panel-property',
    asks: 'Are the panel’s answers there when the app hears of a new request?',
    steps: [
      'Raise a request on the portal with every question of the panel answered.',
      'Open it as an agent. If the app’s panel shows the answers and asked for nothing, they were there; a comment that asks for what was answered means that they came later.',
    ],
    choices: {
      there: 'they were there',
      later: 'they came after the event',
    },
  },
];
