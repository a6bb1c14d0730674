import { randomBytes } from 'node:crypto';
import type { Clock, RestAnswer, Store } from '../contracts';
import { type Counterpart, headerOf, notModelled, type OutsideRequest, readBody } from './counterpart';
import { asListed, asMade, meetingOf, newMeeting, type ZoomMeeting } from './zoom-meetings';

/** The app's server-to-server OAuth credentials, and the person whose meetings it makes. */
export const zoomAccount = {
  accountId: 'desk-zoom-account',
  clientId: 'desk-zoom-client',
  clientSecret: 'desk-zoom-secret',
  host: { id: 'KDESKHOST0000000000000', email: 'support@desk.example' },
};

/** Zoom, and the meetings that were made there. */
export interface Zoom {
  counterpart: Counterpart;
  meeting: (id: number) => ZoomMeeting | undefined;
}

const tokenLives = 3_600_000;
const tokenPath = 'https://zoom.us/oauth/token';

const refused = (status: number, code: number, message: string): RestAnswer => ({
  status,
  body: { code, message },
});

/**
 * Zoom with one account: tokens by server-to-server OAuth, one user, and scheduled meetings. Tokens last an hour by the
 * desk's clock. https://developers.zoom.us/docs/internal-apps/s2s-oauth/
 */
export function createZoom(store: Store, clock: Clock): Zoom {
  const tokens = store.collection<number>('zoom tokens');
  const meetings = store.collection<ZoomMeeting>('zoom meetings');
  const grant = (request: OutsideRequest): RestAnswer => {
    const wrong = mistakeInGrant(request);
    if (wrong) return wrong;
    const token = randomBytes(24).toString('base64url');
    tokens.put(token, clock.now() + tokenLives);
    const scope = 'meeting:read:list_meetings:admin meeting:write:meeting:admin';
    const about = { token_type: 'bearer', expires_in: 3_599, scope, api_url: 'https://api.zoom.us' };
    return { status: 200, body: { access_token: token, ...about } };
  };
  const make = (request: OutsideRequest): RestAnswer => {
    const asked = newMeeting.safeParse(readBody(request.body));
    if (!asked.success) return invalid(asked.error.issues);
    const meeting = meetingOf(asked.data, store.next('zoom meeting'), clock.now());
    meetings.put(String(meeting.id), meeting);
    return { status: 201, body: asMade(meeting, zoomAccount.host.id, zoomAccount.host.email) };
  };
  const ask = (request: OutsideRequest): RestAnswer => {
    const expiry = tokens.get(headerOf(request, 'authorization')?.replace(/^Bearer /i, '') ?? '');
    if (expiry === undefined) return refused(401, 124, 'Invalid access token.');
    if (expiry <= clock.now()) return refused(401, 124, 'Access token is expired.');
    return answerOf(request, make, () => meetings.all());
  };
  return {
    counterpart: {
      service: 'zoom',
      takes: ({ host }) => host === 'zoom.us' || host === 'api.zoom.us',
      answer(request) {
        if (new URL(request.url).host === 'api.zoom.us') return ask(request);
        return request.method === 'POST' && request.url.startsWith(tokenPath)
          ? grant(request)
          : notModelled('Zoom', request);
      },
      refusals: {
        expired: noSuchClient,
        busy: refused(429, 429, 'You have reached the maximum per-second rate limit for this API.'),
      },
      describe,
      withoutSecrets: (answer) =>
        typeof answer === 'object' && answer !== null && 'access_token' in answer
          ? { ...answer, access_token: '[redacted]' }
          : answer,
    },
    meeting: (id) => meetings.get(String(id)),
  };
}

const noSuchClient: RestAnswer = {
  status: 400,
  body: { reason: 'Invalid client_id or client_secret', error: 'invalid_client' },
};

function mistakeInGrant(request: OutsideRequest): RestAnswer | undefined {
  const given = new URLSearchParams([
    ...new URL(request.url).searchParams,
    ...new URLSearchParams(request.body),
  ]);
  const { accountId, clientId, clientSecret } = zoomAccount;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  if (headerOf(request, 'authorization') !== `Basic ${basic}`) return noSuchClient;
  if (given.get('grant_type') !== 'account_credentials') {
    const body = { reason: 'unsupported grant type', error: 'unsupported_grant_type' };
    return { status: 400, body };
  }
  if (given.get('account_id') === accountId) return undefined;
  return { status: 400, body: { reason: 'Bad Request', error: 'invalid_request' } };
}

function answerOf(
  request: OutsideRequest,
  make: (request: OutsideRequest) => RestAnswer,
  all: () => ZoomMeeting[],
): RestAnswer {
  const { pathname, searchParams } = new URL(request.url);
  const [, user = '', rest] = /^\/v2\/users\/([^/]+)(\/meetings)?$/.exec(pathname) ?? [];
  if (user === '' || !['GET', 'POST'].includes(request.method)) return notModelled('Zoom', request);
  const { id, email } = zoomAccount.host;
  const wanted = decodeURIComponent(user);
  if (wanted !== id && wanted !== email) return refused(404, 1001, `User does not exist: ${wanted}.`);
  if (rest === undefined) {
    return request.method === 'GET' ? lacksScope('user:read:user:admin') : notModelled('Zoom', request);
  }
  return request.method === 'POST' ? make(request) : listed(request, searchParams, all());
}

const lacksScope = (scope: string) =>
  refused(400, 4711, `Invalid access token, does not contain scopes:[${scope}].`);

/** GET /users/{userId}/meetings: the newest first, page by page. */
function listed(request: OutsideRequest, asked: URLSearchParams, all: ZoomMeeting[]): RestAnswer {
  const type = asked.get('type') ?? 'scheduled';
  if (!['scheduled', 'upcoming', 'upcoming_meetings'].includes(type)) return notModelled('Zoom', request);
  const size = Number(asked.get('page_size') ?? 30);
  if (!Number.isInteger(size) || size < 1 || size > 300) return refused(400, 300, 'Invalid page size.');
  const start = Number(asked.get('next_page_token') ?? 0);
  const page = [...all].reverse().slice(start, start + size);
  const next = start + size < all.length ? String(start + size) : '';
  return {
    status: 200,
    body: {
      ...{ page_size: size, total_records: all.length, next_page_token: next },
      meetings: page.map((meeting) => asListed(meeting, zoomAccount.host.id)),
    },
  };
}

function invalid(issues: { path: PropertyKey[]; message: string }[]): RestAnswer {
  const errors = issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }));
  return { status: 400, body: { code: 300, message: 'Validation Failed.', errors } };
}

function describe({ method, url, body }: OutsideRequest): { to: string; title: string } {
  const { pathname } = new URL(url);
  const { topic } = (readBody(body) || {}) as { topic?: string };
  return { to: 'Zoom', title: method === 'POST' && topic !== undefined ? topic : `${method} ${pathname}` };
}
