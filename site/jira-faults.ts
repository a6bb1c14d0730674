import type { RestAnswer, RestRequest } from './contracts';

/** One way in which Jira fails the app. */
export interface JiraFault {
  /** Absent: any method. */
  method?: string;
  /** What the path has to hold, the query included. */
  path: RegExp;
  /** How many calls that match go well first. 0 unless said. */
  after?: number;
  /** How many calls then fail. 1 unless said. */
  times?: number;
  /** `timeout`: no answer ever comes; the app's fetch throws, as when Forge ends a request that takes too long. */
  status: 403 | 429 | 500 | 503 | 'timeout';
  /** What a 429 tells the app to wait, in seconds. 5 unless said. */
  retryAfter?: number;
  /** Whether Jira did what it was asked before it failed: the app cannot know. False unless said; never for a 429. */
  wrote?: boolean;
}

/** Faults of Jira, to be met by the app's next calls. For tests: nothing here happens by itself. */
export interface JiraFaults {
  /** Sets a fault. With several, a call meets the first one set that matches it. */
  next(fault: JiraFault): void;
  /** The faults not met yet, or not as often as they were set: empty when a test met all it set. */
  waiting(): JiraFault[];
}

type Rest = (request: RestRequest) => Promise<RestAnswer>;

/** Jira as the app reaches it, with faults that can be set. The pages of people do not meet them. */
export function withFaults(rest: Rest): { rest: Rest; faults: JiraFaults } {
  const set: { fault: JiraFault; wellYet: number; failing: number }[] = [];

  /** The fault that this call meets, counted off. */
  function metBy(request: RestRequest): JiraFault | undefined {
    const one = set.find(({ fault }) => matches(fault, request));
    if (!one) return undefined;
    if (one.wellYet > 0) {
      one.wellYet -= 1;
      return undefined;
    }
    one.failing -= 1;
    if (one.failing === 0) set.splice(set.indexOf(one), 1);
    return one.fault;
  }

  return {
    async rest(request) {
      const fault = metBy(request);
      if (!fault) return rest(request);
      if (fault.wrote === true) await rest(request);
      return answerOf(fault);
    },
    faults: {
      next(fault) {
        if (fault.status === 429 && fault.wrote === true) {
          throw new Error('Jira does nothing for a call that it answers with 429: leave `wrote` out.');
        }
        set.push({ fault, wellYet: fault.after ?? 0, failing: fault.times ?? 1 });
      },
      waiting: () => set.map(({ fault }) => fault),
    },
  };
}

function matches({ method, path }: JiraFault, request: RestRequest): boolean {
  return (method ?? request.method).toUpperCase() === request.method.toUpperCase() && path.test(request.path);
}

function answerOf({ status, retryAfter = 5 }: JiraFault): RestAnswer {
  if (status === 'timeout') return { status: 0 };
  const errorMessages = [sentences[status]];
  if (status !== 429) return { status, body: { errorMessages, errors: {} } };
  const headers = { 'Retry-After': String(retryAfter), 'RateLimit-Reason': 'jira-burst-based' };
  return { status, headers, body: { errorMessages, errors: {} } };
}

const sentences = {
  403: 'You do not have the permission to see the specified issue.',
  429: 'Rate limit exceeded.',
  500: 'Internal server error',
  503: 'Service unavailable',
};
