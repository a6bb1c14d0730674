import { html } from 'hono/html';
import { alertPriorities } from '../../jsm/ops/entities';
import type { State } from '../../jsm/state';
import type { Html } from '../html';
import { form } from '../layout';
import type { Ask } from '../session';

/** The form to raise an alert by hand, as Operations has it. */
export function newAlertForm(state: State, context: Ask): Html {
  return form(
    context,
    '/on-call/new-alert',
    html`<div class="field">
        <label for="message">Message</label><input id="message" name="message" maxlength="130" required />
      </div>
      <div class="field">
        <label for="responder">Responder</label>
        <select id="responder" name="responder">
          ${state.schedules.all().map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="priority">Priority</label>
        <select id="priority" name="priority">
          ${alertPriorities.map((priority) => html`<option>${priority}</option>`)}
        </select>
      </div>
      <button class="button">Create alert</button>`,
    'row-form',
  );
}
