import { html } from 'hono/html';
import type { Action, ActionRun } from '../../contracts';
import type { Html } from '../html';

const stops = {
  refused: 'Automation would not take these inputs.',
  stopped: 'The rule stopped. Its owner is told by e-mail and reads in the audit log:',
} as const;

/** How a run of an action ended, with its outputs as the later steps of a rule can use them. */
export function actionRun(action: Action, run: ActionRun): Html {
  if (run.result !== 'done') {
    return html`<div class="message message-warning" role="alert">
      <p>${stops[run.result]}</p>
      ${list(run.messages)}
    </div>`;
  }
  const broken = run.problems.length > 0;
  return html`${
    broken
      ? html`<div class="message message-warning" role="alert">
          <p>The action broke the promise of its manifest:</p>
          ${list(run.problems)}
        </div>`
      : html`<p class="message message-success" role="status">The action ran, and the rule goes on.</p>`
  }
  ${outputs(action, run.outputs)}`;
}

const list = (sentences: string[]): Html =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

function outputs(action: Action, values: Record<string, unknown>): Html | '' {
  if (Object.keys(action.outputs).length === 0) return '';
  const unnamed = html`<p class="hint">
    The local desk does not know what Automation calls the outputs of this action.
  </p>`;
  return html`<h3>What later steps of the rule can use</h3>
    ${action.smartValue === undefined ? unnamed : ''}
    <dl class="outputs">
      ${Object.entries(action.outputs).map(
        ([name, { description }]) =>
          html`<div>
            <dt>
              <code>${action.smartValue === undefined ? name : `{{${action.smartValue}.${name}}}`}</code
              ><small>${description}</small>
            </dt>
            <dd>${inWords(values[name])}</dd>
          </div>`,
      )}
    </dl>`;
}

function inWords(value: unknown): Html | string {
  if (value === '' || value === null || value === undefined) return html`<span class="muted">empty</span>`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
