import { html } from 'hono/html';
import type { ServiceDesk, Status } from '../../jsm/entities';
import type { Html } from '../html';
import { form } from '../layout';
import type { Ask } from '../session';

type Sla = ServiceDesk['slas'][number];

/** Where each SLA of a project starts counting, and its goals, to be set. */
export function slaForms(context: Ask, desk: ServiceDesk, statuses: readonly Status[]): Html {
  return html`${desk.slas.map((sla) => [start(context, desk, sla, statuses), goals(context, desk, sla)])}`;
}

function start(
  context: Ask,
  { projectKey }: ServiceDesk,
  { id, name, startStatus }: Sla,
  statuses: readonly Status[],
): Html {
  return form(
    context,
    `/workflow/${projectKey}/sla`,
    html`<input type="hidden" name="sla" value="${id}" />
      <div class="field">
        <label for="sla-${id}">${name} starts counting on entering</label
        ><select id="sla-${id}" name="status">
          ${statuses.map(({ name: status }) => html`<option ${status === startStatus ? html`selected` : ''}>${status}</option>`)}
        </select>
      </div>
      <button class="button" aria-label="Save: ${name}">Save</button>`,
    'row-form',
  );
}

function goals(context: Ask, { projectKey }: ServiceDesk, { id, name, goalMinutes }: Sla): Html {
  return form(
    context,
    `/workflow/${projectKey}/goals`,
    html`<input type="hidden" name="sla" value="${id}" />
      ${Object.entries(goalMinutes).map(
        ([priority, minutes]) =>
          html`<div class="field">
            <label for="goal-${id}-${priority}">${priority}, minutes</label
            ><input
              id="goal-${id}-${priority}"
              name="goal ${priority}"
              type="number"
              min="1"
              required
              value="${minutes}"
            />
          </div>`,
      )}
      <button class="button" aria-label="Save the goals: ${name}">Save goals</button>`,
    'row-form',
  );
}
