import { html } from 'hono/html';
import type { User } from '../../jsm/entities';
import type { Alert, Responder } from '../../jsm/ops/entities';
import type { State } from '../../jsm/state';
import type { Html } from '../html';
import { form } from '../layout';
import type { Ask } from '../session';
import { moment, timeOfDay } from '../words';
import { nameOf } from './people';

/** An alert as Operations lists it, with what its responder can do. The buttons act as `person`. */
export function alertCard(state: State, context: Ask, alert: Alert, person: User): Html {
  const { id, tinyId, message, priority, count, createdAt, description, tags } = alert;
  const viewer = context.get('viewer');
  return html`<li class="card alert" data-alias="${alert.alias}">
    <p class="outbox-head">
      <span class="lozenge lozenge-${priority === 'P1' ? 'failed' : 'internal'}">${priority}</span>
      ${stateOf(alert)} <strong>#${tinyId}</strong>
      ${count > 1 ? html`<span class="badge" title="Raised ${count} times">×${count}</span>` : ''}
      <time datetime="${new Date(createdAt).toISOString()}"
        >${moment(createdAt, viewer)} (${timeOfDay(createdAt, viewer)})</time
      >
    </p>
    <h3>${message}</h3>
    ${description === '' ? '' : html`<p class="alert-description">${description}</p>`}
    <dl class="alert-facts">
      ${fact('Responders', namesOf(state, alert.responders))} ${fact('Woke', woken(state, alert))}
      ${fact('Owner', alert.ownerId === undefined ? 'Nobody yet' : nameOf(state, alert.ownerId))}
      ${fact('Alias', alert.alias)} ${tags.length === 0 ? '' : fact('Tags', tags.join(', '))}
      ${Object.entries(alert.extraProperties).map(([name, value]) => fact(name, value))}
    </dl>
    ${alert.status === 'closed' ? '' : deeds(context, id, alert.acknowledged, person)}
  </li>`;
}

function stateOf({ status, acknowledged }: Alert): Html {
  if (status === 'closed') return html`<span class="lozenge lozenge-done">Closed</span>`;
  if (acknowledged) return html`<span class="lozenge lozenge-indeterminate">Acknowledged</span>`;
  return html`<span class="lozenge lozenge-internal">Open</span>`;
}

function namesOf(state: State, responders: Responder[]): string {
  if (responders.length === 0) return 'None';
  return responders
    .map(({ type, id }) => (type === 'schedule' ? state.schedules.get(id)?.name : nameOf(state, id)) ?? id)
    .join(', ');
}

function woken(state: State, { notifiedIds }: Alert): string {
  if (notifiedIds.length === 0) return 'Nobody: nobody was on call';
  return notifiedIds.map((id) => nameOf(state, id)).join(', ');
}

function fact(name: string, value: string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function deeds(context: Ask, id: string, acknowledged: boolean, { displayName }: User): Html {
  const button = (deed: string, text: string, style: string) =>
    html`<button class="button ${style}" name="deed" value="${deed}">${text} as ${displayName}</button>`;
  return form(
    context,
    '/on-call/alerts',
    html`<input type="hidden" name="alert" value="${id}" />
      ${acknowledged ? '' : button('acknowledge', 'Acknowledge', 'button-primary')}
      ${button('close', 'Close', '')}`,
    'actions',
  );
}
