import { type Behaviour, choiceOf, type Question } from './behaviour';
import type { RestAnswer, RestRequest, Scheduler } from './contracts';
import { notOnScreen } from './jsm/field-values';
import { ORGANIZATIONS } from './jsm/fields';
import type { Jsm } from './jsm/jsm';

type Rest = (request: RestRequest) => Promise<RestAnswer>;

const PARTICIPANT = /^\/rest\/servicedeskapi\/request\/[^/]+\/participant$/;
const MEMBER = /^\/rest\/servicedeskapi\/organization\/[^/]+\/user$/;
const ISSUE = /^\/rest\/api\/3\/issue\/[^/]+$/;
const ADDRESS = /^\/rest\/api\/3\/user\/email(\/bulk)?$/;

/** Jira as the app meets it on a site that refuses the app itself what the answers say it refuses. */
export function restBehaving(behaviour: Behaviour, rest: Rest): Rest {
  return async (request) => {
    if (request.caller.as !== 'app') return rest(request);
    return refusalOf(behaviour, request) ?? (await addressesOf(behaviour, request, rest)) ?? rest(request);
  };
}

/** What a site may refuse the app, by the question that was answered "refused". */
const REFUSALS: { question: Question; is: (call: Asked) => boolean; answer: RestAnswer }[] = [
  {
    question: 'participants-by-app',
    is: ({ writes, path }) => writes && PARTICIPANT.test(path),
    answer: forbidden('You do not have permission to manage request participants.'),
  },
  {
    question: 'members-by-app',
    is: ({ writes, path }) => writes && MEMBER.test(path),
    answer: forbidden('You do not have permission to manage organization members.'),
  },
  {
    question: 'organisations-by-app',
    is: ({ writes, path, fields }) => writes && ISSUE.test(path) && Object.hasOwn(fields, ORGANIZATIONS),
    answer: {
      status: 400,
      body: { errorMessages: [], errors: { [ORGANIZATIONS]: notOnScreen(ORGANIZATIONS) } },
    },
  },
  {
    question: 'addresses-by-app',
    is: ({ path }) => ADDRESS.test(path),
    answer: {
      status: 403,
      body: { errorMessages: ['Access to e-mail addresses is not granted.'], errors: {} },
    },
  },
];

interface Asked {
  writes: boolean;
  path: string;
  fields: Record<string, unknown>;
}

function refusalOf(behaviour: Behaviour, { method, path, body }: RestRequest): RestAnswer | undefined {
  const { fields = {} } = (body ?? {}) as { fields?: Record<string, unknown> };
  const asked = { writes: method.toUpperCase() !== 'GET', path: path.split('?')[0] ?? '', fields };
  return REFUSALS.find(({ question, is }) => choiceOf(behaviour, question) === 'refused' && is(asked))
    ?.answer;
}

/** What is asked for addresses where none is shown: one is empty, and a list holds nobody. */
async function addressesOf(
  behaviour: Behaviour,
  request: RestRequest,
  rest: Rest,
): Promise<RestAnswer | undefined> {
  const isAsked = ADDRESS.test(request.path.split('?')[0] ?? '');
  if (!isAsked || choiceOf(behaviour, 'addresses-by-app') !== 'empty') return undefined;
  const answer = await rest(request);
  if (answer.status !== 200) return answer;
  const { body } = answer;
  return { ...answer, body: Array.isArray(body) ? [] : { ...(body as object), email: '' } };
}

function forbidden(errorMessage: string): RestAnswer {
  const i18nErrorMessage = { i18nKey: 'sd.error', parameters: [] };
  return { status: 403, body: { errorMessage, i18nErrorMessage } };
}

const PANEL_TIMER = 'panel-property';
const PANEL_SECONDS = 10;

/**
 * How requests are raised. Where the answers say so, what the create panel submitted is kept a moment later, so that
 * the created event comes before it.
 */
export function requestsBehaving(
  behaviour: Behaviour,
  { createRequest, state }: Pick<Jsm, 'createRequest' | 'state'>,
  { key, scheduler, now }: { key: string; scheduler: Scheduler; now: () => number },
): Jsm['createRequest'] {
  scheduler.on(PANEL_TIMER, (data) => {
    const { id, answer } = data as { id: string; answer: unknown };
    const issue = state.issues.get(id);
    if (issue) state.issues.put(id, { ...issue, properties: { ...issue.properties, [key]: answer } });
    return Promise.resolve();
  });
  if (choiceOf(behaviour, 'panel-property') !== 'later') return createRequest;
  return (wish) => {
    const { [key]: answer, ...properties } = wish.properties ?? {};
    if (answer === undefined) return createRequest(wish);
    const issue = createRequest({ ...wish, properties });
    scheduler.at(now() + PANEL_SECONDS * 1_000, PANEL_TIMER, { id: issue.id, answer });
    return issue;
  };
}
