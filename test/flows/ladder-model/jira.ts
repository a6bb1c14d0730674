import type { Jira } from '../../../src/flows/world/jira';
import type { Mark, Request } from '../../../src/flows/world/request';
import { asText } from '../../../src/policy/message';

/** What stands in Jira, and whether it can be reached. */
export interface JiraState {
  request: Request | undefined;
  comments: { effect: string; text: string }[];
  /** `deaf`: it does what it is asked, and its answer is lost. */
  is: 'up' | 'down' | 'deaf';
}

export const REQUEST = '10001';

/** A request of a premium customer as Jira has it from the moment it is logged. */
export function aRequest(created: number): Request {
  const mark: Mark = {
    complete: 'yes',
    missing: [],
    chosen: 'P1',
    severity: 'P1',
    suggested: 'P1',
    tier: 'premium',
    logged: new Date(created).toISOString(),
    promise: { guaranteed: false, clock: 'logged', target: '1 hour', amount: 1, unit: 'hour' },
    ladder: 'open',
  };
  return {
    id: REQUEST,
    key: 'ST-1',
    projectId: '1',
    channel: 'portal',
    summary: '',
    description: '',
    status: 'Submitted',
    priority: 'Highest',
    reporterId: 'customer',
    reporterIsGone: false,
    created,
    done: false,
    moves: [],
    answers: {},
    attachments: [],
    mark,
  };
}

/** Jira as far as a ladder needs it; anything else is refused, so that no flow relies on what is not modelled. */
export function modelJira(state: JiraState, now: () => number): Jira {
  const served = <T>(deed: () => T): Promise<T> => {
    if (state.is === 'down') return Promise.reject(new Error('HTTP 503'));
    const answer = deed();
    return state.is === 'deaf' ? Promise.reject(new Error('the answer is lost')) : Promise.resolve(answer);
  };
  return {
    ...notModelled,
    request: () =>
      served(() => (state.request && state.request.created <= now() ? state.request : undefined)),
    nameOf: (accountId) => served(() => accountId),
    isColleague: () => served(() => true),
    hasComment: (_id, effect) => served(() => state.comments.some((one) => one.effect === effect)),
    comment: (_id, effect, message) =>
      served(() => {
        if (state.request === undefined) return 'refused';
        state.comments.push({ effect, text: asText(message) });
        return 'written';
      }),
    mark: (_id, mark) =>
      served(() => {
        if (state.request === undefined) return 'refused';
        state.request = { ...state.request, mark };
        return 'all';
      }),
  };
}

const refuse = () => Promise.reject(new Error('the ladder does not ask Jira for this'));

const notModelled: Jira = {
  siteOf: refuse,
  past: refuse,
  countOf: refuse,
  decidedPrioritiesOf: refuse,
  request: refuse,
  organizationsOf: refuse,
  nameOf: refuse,
  callerIsAgent: refuse,
  callerIsAdmin: refuse,
  callerSees: refuse,
  portal: refuse,
  portalOf: refuse,
  hintsOn: refuse,
  saveHints: refuse,
  removeHints: refuse,
  timeZoneOf: refuse,
  leadOf: refuse,
  link: refuse,
  triage: refuse,
  isColleague: refuse,
  mark: refuse,
  move: refuse,
  comment: refuse,
  conversation: refuse,
  replyAsCaller: refuse,
  hasComment: refuse,
  notify: refuse,
  administratorsOf: refuse,
  raise: refuse,
  raisedAs: refuse,
  addParticipants: refuse,
  addressOf: refuse,
  addressesOf: refuse,
  callersDesks: refuse,
  customersOn: refuse,
  unlessSlowedDown: refuse,
  join: refuse,
  membersOf: refuse,
  membershipsOf: refuse,
  openRequestsOf: refuse,
  organisationsOn: refuse,
  participantsOf: refuse,
  projectOf: refuse,
  removeParticipants: refuse,
  setReporter: refuse,
  shareWith: refuse,
  sharedWith: refuse,
};
