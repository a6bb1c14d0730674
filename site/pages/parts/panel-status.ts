import { html } from 'hono/html';
import type { PanelStatus } from '../../contracts';
import type { Html } from '../html';

/** A panel's status as Jira draws it: a lozenge in one of six colours, a badge with a number, or an icon. */
export function panelStatus({ type, value }: PanelStatus): Html {
  switch (type) {
    case 'lozenge':
      return html`<span class="lozenge lozenge-${value.type ?? 'default'}">${value.label}</span>`;
    case 'badge':
      return html`<span class="badge">${value.label}</span>`;
    case 'icon':
      return html`<img class="status-icon" src="${value.url}" alt="${value.label}" />`;
  }
}
