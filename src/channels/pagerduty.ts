import type { Page, PageEnd, PageId, Paged, SentPage } from '../flows/world/channels';
import type { Ask } from './ask';
import { type Channel, checked, type Heard, type Settled, NAMELESS } from './channel';
import { keyOf } from './page-key';
import { answererOf, type Incident, incidentOf, Incidents, OneIncident } from './pagerduty/incident';
import { whyNobody } from './pagerduty/on-call';
import { type PagerDutyCredentials, type RestApi, restApi, type Told } from './pagerduty/rest-api';

/**
 * Incidents of PagerDuty's REST API, which PagerDuty advises for ticketing systems. An incident's key is the page's:
 * PagerDuty refuses a second one while the first is open, and ours finds it afterwards too.
 */
export function pagerDutyChannel(credentials: PagerDutyCredentials, ask: Ask): Channel {
  const api = restApi(credentials, ask);
  return {
    send: (page) => send(page, api),
    heard: (page) => heard(page, api),
    settle: (page, end) => settle(page, end, api),
    async check({ targets }) {
      const known = await api.read('/oncalls', { limit: '1' });
      return checked(known.ok ? undefined : known.why, targets, (target) => whyNobody(target, api));
    },
  };
}

async function send(page: Page, api: RestApi): Promise<Paged> {
  if (page.mayHaveBeenSent) {
    const earlier = await findEarlier(page, api);
    // Blind posting could page twice; but where looking is refused for good, twice is better than never.
    if (earlier?.ok === true || earlier?.retry === true) return earlier;
  }
  const made = await api.write('POST', '/incidents', incidentOf(page));
  if (isDuplicate(made)) return (await findEarlier(page, api)) ?? unread;
  return made.ok ? paged(OneIncident.safeParse(made.body).data?.incident) : failed(made);
}

function isDuplicate(told: Told): boolean {
  return !told.ok && told.errors.some((sentence) => sentence.includes('matching dedup key'));
}

/** The incident that an earlier try made; undefined when there is none. */
async function findEarlier(page: PageId, api: RestApi): Promise<Paged | undefined> {
  const list = await api.read('/incidents', {
    incident_key: keyOf(page),
    'service_ids[]': page.target,
  });
  if (!list.ok) return failed(list);
  const found = Incidents.safeParse(list.body);
  if (!found.success) return unread;
  const [first] = found.data.incidents;
  return first && paged(first);
}

async function heard(page: SentPage, api: RestApi): Promise<Heard> {
  const found = await get(page, api);
  if (typeof found === 'string') return { why: found };
  const byName = answererOf(found, NAMELESS);
  return byName === undefined ? 'nobody' : { byName };
}

/** A ladder that nobody answered leaves its incident open: somebody may still. */
async function settle(page: SentPage, end: PageEnd, api: RestApi): Promise<Settled> {
  if (end.kind === 'exhausted') return 'as-it-is';
  const found = await get(page, api);
  if (typeof found === 'string') return { why: found };
  const status = end.kind === 'acknowledged' ? 'acknowledged' : 'resolved';
  // A resolved incident takes no change, and telling twice should change nothing.
  if (found.status === status || found.status === 'resolved') return {};
  const done = await api.write('PUT', pathOf(page), { incident: { type: 'incident', status } });
  return done.ok ? {} : { why: done.why };
}

/** The incident, or why it cannot be read. */
async function get(page: SentPage, api: RestApi): Promise<Incident | string> {
  const answer = await api.read(pathOf(page));
  if (!answer.ok) return answer.why;
  return OneIncident.safeParse(answer.body).data?.incident ?? unread.why;
}

function pathOf({ ref }: SentPage): string {
  return `/incidents/${encodeURIComponent(ref)}`;
}

function paged(incident: Incident | undefined): Paged {
  return incident === undefined ? unread : { ok: true, ref: incident.id };
}

function failed({ why, retry }: Extract<Told, { ok: false }>): Extract<Paged, { ok: false }> {
  return { ok: false, why, retry };
}

const unread = { ok: false, why: 'an answer that cannot be read', retry: true } as const;
