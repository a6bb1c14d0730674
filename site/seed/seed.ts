// What a fresh desk holds. The two service projects tell two real support procedures; the steps are the day so far.
import type { PastRequest } from '../jsm/past-requests';
import type { Seed } from '../jsm/seed';
import type { Channel } from '../outside/slack-channels';
import { type Callbacks, callbacks } from './callbacks';
import { exampleMail, type MailDraft } from './example-mail';
import { morning } from './morning';
import {
  freshAgent,
  freshDesk,
  freshRequestTypes,
  freshStatuses,
  freshTour,
  freshTransitions,
} from './fresh-project';
import { groups, schedules } from './on-call';
import { appAccountId, organizations, people } from './people';
import { desks, requestTypes } from './service-desks';
import { refusedBy, setUp, slackChannels } from './set-up';
import type { Step } from './steps';
import { tour, type Trail } from './tour';
import { issueTypes, priorities, statuses, transitions } from './workflow';

/** A site to begin with: what exists, then what was set up on it, then what happened this morning. */
export interface SiteSeed {
  site: Seed;
  /** The account the app acts as when it acts as itself. */
  appAccountId: string;
  setUp: readonly Step[];
  morning: readonly Step[];
  /** Requests from before: the app has not heard of them. */
  past?: readonly PastRequest[];
  /** What the start page offers to try. */
  tour: readonly Trail[];
  exampleMail: MailDraft;
  slackChannels: readonly Channel[];
  callbacks: Callbacks;
  /** How the app says no in an answer: its words for that, or undefined when it said yes. */
  refusedBy: (answer: unknown) => string | undefined;
}

const site: Seed = {
  users: people,
  organizations,
  groups,
  desks,
  requestTypes,
  statuses,
  transitions,
  priorities,
  issueTypes,
  schedules,
};

/** Two service projects at work: set up, with a morning of requests. */
export const workingDay: SiteSeed = {
  site,
  appAccountId,
  setUp,
  morning,
  tour,
  exampleMail,
  slackChannels,
  callbacks,
  refusedBy,
};

/** The same people and service projects, with no app set up and no request. */
export const emptyDay: SiteSeed = { ...workingDay, setUp: [], morning: [] };

/** An empty day with one service project more, as Jira makes a new one: its workflow and SLA are yet to be fitted. */
export const freshDay: SiteSeed = {
  ...emptyDay,
  site: {
    ...site,
    users: [...people, freshAgent],
    desks: [...desks, freshDesk],
    requestTypes: [...requestTypes, ...freshRequestTypes],
    statuses: [...statuses, ...freshStatuses],
    transitions: [...transitions, ...freshTransitions],
  },
  tour: freshTour,
};
