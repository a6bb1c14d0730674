import type { z } from 'zod';
import type { Clock, RestAnswer, Store } from '../contracts';
import { type Counterpart, headerOf, notModelled, type OutsideRequest, readBody } from './counterpart';
import { pagerDutyServices, pagerDutyToken, type PagerDutyUser, pagerDutyUsers } from './pagerduty-account';
import {
  asPagerDutyTells,
  changedIncident,
  type Incident,
  type Incidents,
  type IncidentStatus,
  newIncident,
  openIncidents,
  policyReference,
  userReference,
} from './pagerduty-incidents';

/** PagerDuty, and what the person on call sees and does. */
export interface PagerDuty {
  counterpart: Counterpart;
  incident: (id: string) => Incident | undefined;
  /** Acknowledges or resolves, as whoever is on call. */
  act: (id: string, status: Exclude<IncidentStatus, 'triggered'>) => void;
}

type Handler = (request: OutsideRequest, incidents: Incidents, id: string) => RestAnswer;

const hosts = ['api.pagerduty.com', 'api.eu.pagerduty.com'];

const refused = (status: number, message: string, code: number, errors?: string[]): RestAnswer => ({
  status,
  body: { error: { message, code, ...(errors && { errors }) } },
});

const notFound = refused(404, 'Not Found', 2100);
/** As PagerDuty answers it: no JSON. */
const unauthorised: RestAnswer = { status: 401, body: 'HTTP Token: Access denied.\n' };

const routes: [string, RegExp, Handler][] = [
  ['POST', /^\/incidents$/, create],
  ['GET', /^\/incidents$/, list],
  ['GET', /^\/incidents\/([^/]+)$/, (_, { get }, id) => told(get(id))],
  ['PUT', /^\/incidents\/([^/]+)$/, change],
  ['GET', /^\/services\/([^/]+)$/, (_request, _incidents, id) => service(id)],
  ['GET', /^\/oncalls$/, onCalls],
];

/**
 * PagerDuty's REST API v2 for an account in the American region: incidents, and who is on call. Refuses what PagerDuty
 * refuses, in its words. https://developer.pagerduty.com/api-reference
 */
export function createPagerDuty(store: Store, clock: Clock): PagerDuty {
  const incidents = openIncidents(store, clock);
  const counterpart: Counterpart = {
    service: 'pagerduty',
    takes: ({ host }) => hosts.includes(host),
    answer: (request) => answerOf(request, incidents),
    refusals: { expired: unauthorised, busy: refused(429, 'Rate Limit Exceeded', 2020) },
    describe: (request) => describe(request),
  };
  return {
    counterpart,
    incident: incidents.get,
    act(id, status) {
      const incident = incidents.get(id);
      const by = incident?.service.onCall;
      if (by && incident.status !== 'resolved') incidents.change(incident, status, by);
    },
  };
}

function answerOf(request: OutsideRequest, incidents: Incidents): RestAnswer {
  const { host, pathname } = new URL(request.url);
  const isKnown = headerOf(request, 'authorization') === `Token token=${pagerDutyToken}`;
  if (!isKnown || host !== 'api.pagerduty.com') return unauthorised;
  const [, path, handle] =
    routes.find(([method, pattern]) => method === request.method && pattern.test(pathname)) ?? [];
  if (!path || !handle) return notModelled('PagerDuty', request);
  return handle(request, incidents, path.exec(pathname)?.[1] ?? '');
}

function create(request: OutsideRequest, incidents: Incidents): RestAnswer {
  const from = requester(request);
  if ('status' in from) return from;
  const asked = bodyOf(request, newIncident);
  if ('status' in asked) return asked;
  const { incident } = asked;
  const found = pagerDutyServices.find(({ id }) => id === incident.service.id);
  if (!found) return refused(400, 'Invalid Input Provided', 2001, ['Service not found.']);
  if (!found.onCall) return refused(400, 'Arguments Caused Error', 2002, ['Nobody is on call.']);
  const isTwin = ({ key, service: of, status }: Incident) =>
    key === incident.incident_key && of.id === found.id && status !== 'resolved';
  if (incident.incident_key !== undefined && incidents.all().some(isTwin)) {
    const twin = 'Open incident with matching dedup key already exists on this service';
    return refused(400, 'Arguments Caused Error', 2002, [twin]);
  }
  return told(incidents.open(incident, found), 201);
}

function change(request: OutsideRequest, incidents: Incidents, id: string): RestAnswer {
  const from = requester(request);
  if ('status' in from) return from;
  const asked = bodyOf(request, changedIncident);
  if ('status' in asked) return asked;
  const before = incidents.get(id);
  if (!before) return notFound;
  const { status = before.status } = asked.incident;
  if (before.status === 'resolved' && status === 'resolved') {
    return refused(400, 'Arguments Caused Error', 2002, ['Incident Already Resolved']);
  }
  return told(incidents.change(before, status, from.user));
}

const listed = new Set(['incident_key', 'statuses[]', 'service_ids[]', 'limit', 'offset', 'total']);

function list(request: OutsideRequest, incidents: Incidents): RestAnswer {
  const { searchParams: asked } = new URL(request.url);
  if ([...asked.keys()].some((name) => !listed.has(name))) return notModelled('PagerDuty', request);
  const [key, statuses, services] = [
    asked.get('incident_key'),
    asked.getAll('statuses[]'),
    asked.getAll('service_ids[]'),
  ];
  const found = incidents
    .all()
    .filter((one) => key === null || one.key === key)
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
    .filter(({ service: { id } }) => services.length === 0 || services.includes(id));
  return paged('incidents', found.map(asPagerDutyTells), asked);
}

function service(id: string): RestAnswer {
  const found = pagerDutyServices.find((one) => one.id === id);
  if (!found) return notFound;
  const { name } = found;
  const self = `https://api.pagerduty.com/services/${id}`;
  return {
    status: 200,
    body: {
      service: {
        ...{ id, type: 'service', summary: name, self, name, status: 'active', teams: [], integrations: [] },
        ...{ escalation_policy: policyReference(found), alert_creation: 'create_alerts_and_incidents' },
      },
    },
  };
}

const asksForOnCalls = new Set(['escalation_policy_ids[]', 'earliest', 'limit', 'offset', 'total']);

function onCalls(request: OutsideRequest): RestAnswer {
  const { searchParams: asked } = new URL(request.url);
  if ([...asked.keys()].some((name) => !asksForOnCalls.has(name))) return notModelled('PagerDuty', request);
  const policies = asked.getAll('escalation_policy_ids[]');
  const found = pagerDutyServices
    .filter(({ policy }) => policies.length === 0 || policies.includes(policy.id))
    .flatMap((one) => (one.onCall ? [{ one, user: one.onCall }] : []));
  const told = found.map(({ one, user }) => ({
    ...{ user: userReference(user), escalation_policy: policyReference(one), escalation_level: 1 },
    ...{ schedule: null, start: null, end: null },
  }));
  return paged('oncalls', told, asked);
}

function paged(name: string, all: unknown[], asked: URLSearchParams): RestAnswer {
  const limit = Math.min(Number(asked.get('limit') ?? 25), 100);
  const offset = Number(asked.get('offset') ?? 0);
  const more = all.length > offset + limit;
  const total = asked.get('total') === 'true' ? all.length : null;
  return { status: 200, body: { [name]: all.slice(offset, offset + limit), limit, offset, more, total } };
}

/** The user in whose name a change is made, or the refusal. */
function requester(request: OutsideRequest): { user: PagerDutyUser } | RestAnswer {
  const from = headerOf(request, 'from');
  if (!from) {
    return refused(
      400,
      'You must specify a user\'s email address in the "From" header to perform this action',
      2016,
    );
  }
  const user = pagerDutyUsers.find(({ email }) => email === from.toLowerCase());
  return user ? { user } : refused(400, 'Requester User Not Found', 1008);
}

function bodyOf<T>(request: OutsideRequest, schema: z.ZodType<T>): T | RestAnswer {
  const isJson = headerOf(request, 'content-type')?.startsWith('application/json') ?? false;
  const read = schema.safeParse(isJson ? readBody(request.body) : undefined);
  if (read.success) return read.data;
  const errors = isJson ? read.error.issues.map(({ message }) => message) : ['params must be a Hash'];
  return refused(400, 'Invalid Input Provided', 2001, errors);
}

function told(incident: Incident | undefined, status = 200): RestAnswer {
  return incident ? { status, body: { incident: asPagerDutyTells(incident) } } : notFound;
}

function describe({ method, url, body }: OutsideRequest): { to: string; title: string } {
  const { pathname } = new URL(url);
  const { incident } = (readBody(body) || {}) as {
    incident?: { title?: string; status?: string; service?: { id?: string } };
  };
  const found = pagerDutyServices.find(({ id }) => id === incident?.service?.id);
  const title = incident?.title ?? (incident?.status && `Sets an incident to ${incident.status}`);
  return { to: found?.name ?? 'PagerDuty', title: title ?? `${method} ${pathname}` };
}
