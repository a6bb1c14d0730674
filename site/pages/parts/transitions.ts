import { html } from 'hono/html';
import type { ServiceDesk, Status } from '../../jsm/entities';
import { workflowOf } from '../../jsm/workflow';
import type { Html } from '../html';
import { form } from '../layout';
import type { Pages } from '../pages';
import type { Ask } from '../session';

/** How requests of a project move from status to status; where the workflow is its own, a form draws one way more. */
export function transitionTable(
  { desk: { state } }: Pages,
  context: Ask,
  desk: ServiceDesk,
  statuses: readonly Status[],
): Html {
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="Transitions">
      <table>
        <thead>
          <tr>
            <th scope="col">Transition</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
          </tr>
        </thead>
        <tbody>
          ${workflowOf(state, desk.id).map(
            ({ name, from, to }) =>
              html`<tr>
                <td>${name}</td>
                <td>${from.length === 0 ? 'Any status' : from.join(', ')}</td>
                <td>${to}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${desk.statuses === undefined ? '' : drawing(context, desk, statuses)}`;
}

function drawing(context: Ask, { projectKey }: ServiceDesk, statuses: readonly Status[]): Html {
  const options = statuses.map(({ name }) => html`<option>${name}</option>`);
  return form(
    context,
    `/workflow/${projectKey}/transition`,
    html`<div class="field">
        <label for="from">From</label
        ><select id="from" name="from">
          <option value="">Any status</option>
          ${options}
        </select>
      </div>
      <div class="field">
        <label for="to">To</label
        ><select id="to" name="to">
          ${options}
        </select>
      </div>
      <button class="button">Add transition</button>`,
    'row-form',
  );
}
