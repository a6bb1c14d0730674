import { z } from 'zod';
import type { Page } from '../../flows/world/channels';
import { keyOf } from '../page-key';
import { cut } from '../text';

// PagerDuty's limits for an incident's title and details.
const MOST_TITLE = 1024;
const MOST_DETAILS = 1024;

const Reference = z.object({ summary: z.string().nullish() });

const Incident = z.object({
  id: z.string(),
  status: z.enum(['triggered', 'acknowledged', 'resolved']),
  acknowledgements: z.array(z.object({ acknowledger: Reference })).optional(),
  last_status_change_by: Reference.nullish(),
});
export type Incident = z.output<typeof Incident>;

export const OneIncident = z.object({ incident: Incident });
export const Incidents = z.object({ incidents: z.array(Incident) });

/** What POST /incidents takes for a page to the service that is its target. */
export function incidentOf(page: Page): object {
  return {
    incident: {
      type: 'incident',
      title: cut(page.title, MOST_TITLE),
      service: { id: page.target, type: 'service_reference' },
      urgency: 'high',
      incident_key: keyOf(page),
      body: { type: 'incident_body', details: cut(detailsOf(page), MOST_DETAILS) },
    },
  };
}

/** The links first, so that no length of text can cut them off. */
function detailsOf({ lines, acknowledgeUrl, issueUrl }: Page): string {
  return [
    ...(issueUrl === undefined ? [] : [`Open the request: ${issueUrl}`]),
    ...(acknowledgeUrl === undefined ? [] : [`Answer without PagerDuty: ${acknowledgeUrl}`]),
    ...lines,
  ].join('\n');
}

/** Who has an incident in hand, by name; undefined while nobody has. */
export function answererOf(incident: Incident, unknown: string): string | undefined {
  if (incident.status === 'triggered') return undefined;
  const acknowledger = incident.acknowledgements?.at(-1)?.acknowledger.summary;
  return acknowledger ?? incident.last_status_change_by?.summary ?? unknown;
}
