import { html } from 'hono/html';
import type { Schedule } from '../../jsm/ops/entities';
import type { State } from '../../jsm/state';
import type { Html } from '../html';
import { form } from '../layout';
import type { Ask } from '../session';
import { nameOf } from './people';

/** A schedule with who is on call now, and the choice to put somebody else of its team on call, or nobody. */
export function scheduleCard(state: State, context: Ask, schedule: Schedule): Html {
  const { id, name, description, timezone, onCallIds, teamMemberIds } = schedule;
  const now = onCallIds.map((accountId) => nameOf(state, accountId)).join(', ');
  return html`<li class="card" data-schedule="${name}">
    <h3>${name}</h3>
    <p>${description} <span class="muted">${timezone}</span></p>
    <p id="now-${id}" data-live>
      ${now === '' ? html`<span class="lozenge lozenge-failed">Nobody is on call</span>` : html`On call now: <strong>${now}</strong>`}
    </p>
    ${form(
      context,
      '/on-call/schedules',
      html`<input type="hidden" name="schedule" value="${id}" />
        <div class="field">
          <label for="on-call-${id}">Put on call</label>
          <select id="on-call-${id}" name="onCall">
            <option value="" ${onCallIds.length === 0 ? 'selected' : ''}>Nobody</option>
            ${teamMemberIds.map((accountId) => html`<option value="${accountId}" ${onCallIds.includes(accountId) ? 'selected' : ''}>${nameOf(state, accountId)}</option>`)}
          </select>
        </div>
        <button class="button">Set</button>`,
      'row-form',
    )}
  </li>`;
}
