import { html } from 'hono/html';
import type { User } from '../../jsm/entities';
import type { Incident, IncidentStatus } from '../../outside/pagerduty-incidents';
import type { Html } from '../html';
import { form } from '../layout';
import type { Ask } from '../session';
import { moment } from '../words';
import { linked } from './letter';

const looks: Record<IncidentStatus, string> = {
  triggered: 'failed',
  acknowledged: 'internal',
  resolved: 'done',
};

/** An incident of PagerDuty as it is now, with the buttons of whoever is on call. */
export function incidentCard(context: Ask, incident: Incident): Html {
  const { number, title, status, service, urgency, details } = incident;
  const viewer = context.get('viewer');
  return html`<article class="vendor vendor-pagerduty" aria-label="PagerDuty incident #${number}">
    <p>
      <span class="lozenge lozenge-${looks[status]}">${status}</span>
      <span class="muted">${urgency} urgency, #${number}</span>
    </p>
    <h2>${title}</h2>
    <p class="muted">
      Service ${service.name},
      ${service.onCall ? html`assigned to ${service.onCall.name}` : 'nobody is on call'}
    </p>
    ${details === undefined ? '' : html`<pre>${linked(details)}</pre>`} ${answered(incident, viewer)}
    ${status === 'resolved' ? '' : buttons(context, incident)}
  </article>`;
}

function answered({ acknowledgements, status, changedAt, changedBy }: Incident, viewer: User): Html {
  return html`${acknowledgements.map(({ at, by }) => html`<p>Acknowledged by ${by.name}, ${moment(at, viewer)}.</p>`)}
  ${status === 'resolved' && changedBy ? html`<p>Resolved by ${changedBy.name}, ${moment(changedAt, viewer)}.</p>` : ''}`;
}

function buttons(context: Ask, { id, status, service }: Incident): Html | '' {
  if (!service.onCall) return '';
  return html`${form(
      context,
      '/outbox/pagerduty',
      html`<input type="hidden" name="incident" value="${id}" />
        ${status === 'triggered' ? html`<button class="button" name="status" value="acknowledged">Acknowledge</button>` : ''}
        <button class="button" name="status" value="resolved">Resolve</button>`,
      'row-form',
    )}
    <p class="hint">The buttons are pressed as ${service.onCall.name}.</p>`;
}
