import { html } from 'hono/html';
import type { State } from '../../jsm/state';
import type { Html } from '../html';

/** A status by name, in the colour of its category. */
export function lozenge(state: State, status: string): Html {
  const category = state.statuses.all().find(({ name }) => name === status)?.category ?? 'new';
  return html`<span class="lozenge lozenge-${category}">${status}</span>`;
}
