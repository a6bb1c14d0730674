import { z } from 'zod';
import type { Clock, Store } from '../contracts';
import type { PagerDutyService, PagerDutyUser } from './pagerduty-account';

export type IncidentStatus = 'triggered' | 'acknowledged' | 'resolved';

/** An incident as PagerDuty keeps it. Times in epoch ms. */
export interface Incident {
  id: string;
  number: number;
  title: string;
  details?: string;
  /** What keeps a second one from being opened while this one is. */
  key?: string;
  urgency: 'high' | 'low';
  status: IncidentStatus;
  service: PagerDutyService;
  createdAt: number;
  changedAt: number;
  changedBy?: PagerDutyUser;
  acknowledgements: { at: number; by: PagerDutyUser }[];
}

const reference = (type: string) => z.object({ id: z.string(), type: z.enum([type, `${type}_reference`]) });

/** POST /incidents. https://developer.pagerduty.com/api-reference/a7d81b0e9200f-create-an-incident */
export const newIncident = z.strictObject({
  incident: z.strictObject(
    {
      type: z.literal('incident'),
      title: z.string().trim().min(1, 'Title cannot be empty.').max(1_024, 'Title is too long.'),
      service: reference('service'),
      urgency: z.enum(['high', 'low']).default('high'),
      incident_key: z.string().max(255, 'Incident key is too long.').optional(),
      body: z.strictObject({ type: z.literal('incident_body'), details: z.string().optional() }).optional(),
      escalation_policy: reference('escalation_policy').optional(),
    },
    'params must be a Hash',
  ),
});

/** PUT /incidents/{id}. https://developer.pagerduty.com/api-reference/8a0e1aa2ec666-update-an-incident */
export const changedIncident = z.strictObject({
  incident: z.strictObject(
    {
      type: z.enum(['incident', 'incident_reference']),
      status: z.enum(['resolved', 'acknowledged', 'triggered']).optional(),
      title: z.string().trim().min(1, 'Title cannot be empty.').max(1_024, 'Title is too long.').optional(),
      resolution: z.string().optional(),
    },
    'params must be a Hash',
  ),
});

/** The incidents of the account. */
export interface Incidents {
  all: () => Incident[];
  get: (id: string) => Incident | undefined;
  open: (asked: z.infer<typeof newIncident>['incident'], service: PagerDutyService) => Incident;
  /** Sets a status, as this person. */
  change: (incident: Incident, status: IncidentStatus, by: PagerDutyUser) => Incident;
}

export function openIncidents(store: Store, clock: Clock): Incidents {
  const kept = store.collection<Incident>('pagerduty incidents');
  const keep = (incident: Incident) => {
    kept.put(incident.id, incident);
    return incident;
  };
  return {
    all: () => kept.all(),
    get: (id) => kept.get(id),
    open({ title, urgency, incident_key: key, body }, service) {
      const number = store.next('pagerduty incident');
      return keep({
        ...{ id: `Q${number.toString(36).toUpperCase().padStart(13, '0')}`, number, title, urgency, service },
        ...(key !== undefined && { key }),
        ...(body?.details !== undefined && { details: body.details }),
        ...{ status: 'triggered', createdAt: clock.now(), changedAt: clock.now(), acknowledgements: [] },
      });
    },
    change(incident, status, by) {
      const at = clock.now();
      const acknowledgements = status === 'acknowledged' ? [...incident.acknowledgements, { at, by }] : [];
      return keep({ ...incident, status, acknowledgements, changedAt: at, changedBy: by });
    },
  };
}

const iso = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
const api = 'https://api.pagerduty.com';
const web = 'https://desk.pagerduty.com';

export const userReference = ({ id, name }: PagerDutyUser) => ({
  ...{ id, type: 'user_reference', summary: name },
  ...{ self: `${api}/users/${id}`, html_url: `${web}/users/${id}` },
});

export const policyReference = ({ policy: { id, name } }: PagerDutyService) => ({
  ...{ id, type: 'escalation_policy_reference', summary: name },
  ...{ self: `${api}/escalation_policies/${id}`, html_url: `${web}/escalation_policies/${id}` },
});

/** An incident in the words of PagerDuty's API. */
export function asPagerDutyTells(incident: Incident): Record<string, unknown> {
  const { id, number, title, status, key, urgency, service, createdAt, changedAt, changedBy } = incident;
  const assigned = service.onCall && status !== 'resolved' ? [service.onCall] : [];
  return {
    ...{ id, type: 'incident', summary: `[#${number}] ${title}`, self: `${api}/incidents/${id}` },
    ...{ html_url: `${web}/incidents/${id}`, incident_number: number, title, status, urgency },
    ...{ created_at: iso(createdAt), updated_at: iso(changedAt), incident_key: key ?? id },
    service: {
      ...{ id: service.id, type: 'service_reference', summary: service.name },
      ...{ self: `${api}/services/${service.id}`, html_url: `${web}/service-directory/${service.id}` },
    },
    assigned_via: 'escalation_policy',
    assignments: assigned.map((user) => ({ at: iso(createdAt), assignee: userReference(user) })),
    acknowledgements: incident.acknowledgements.map(({ at, by }) => ({
      at: iso(at),
      acknowledger: userReference(by),
    })),
    resolved_at: status === 'resolved' ? iso(changedAt) : null,
    last_status_change_at: iso(changedAt),
    ...(changedBy && { last_status_change_by: userReference(changedBy) }),
    ...{
      escalation_policy: policyReference(service),
      teams: [],
      incident_type: { name: 'incident_default' },
    },
  };
}
