import { html } from 'hono/html';
import type { Fault, OutsideService } from '../../contracts';
import type { Html } from '../html';
import { form } from '../layout';
import type { Pages } from '../pages';
import type { Ask } from '../session';

/** The services the desk plays, as their makers write them. */
const serviceNames: Record<OutsideService, string> = {
  slack: 'Slack',
  pagerduty: 'PagerDuty',
  zoom: 'Zoom',
  webhook: 'The webhook’s receiver',
  telephone: 'The telephone service',
};

const states: Record<Fault, string> = {
  down: 'down',
  expired: 'refusing the app’s credentials',
  busy: 'too busy to answer',
};

const ways: [Fault, string][] = [
  ['down', 'Take it down'],
  ['expired', 'Let the credentials expire'],
  ['busy', 'Make it busy'],
];

/** How each service is, with buttons that make it fail or work again. */
export function serviceFaults({ desk }: Pages, context: Ask): Html {
  return html`${Object.entries(serviceNames).map(([service, name]) => {
    const fault = desk.outside.faultOf(service as OutsideService);
    return form(
      context,
      '/clock/services',
      html`<input type="hidden" name="service" value="${service}" />
        <span>${name} is <strong>${fault === undefined ? 'working' : states[fault]}</strong></span>
        ${fault === undefined ? ways.map(([value, text]) => button(value, text, name)) : button('', 'Let it work again', name)}`,
      'row-form',
    );
  })}`;
}

function button(value: string, text: string, name: string): Html {
  return html`<button class="button" name="fault" value="${value}">
    ${text}<span class="visually-hidden">: ${name}</span>
  </button>`;
}

/** What a form of `serviceFaults` asks for; undefined when it is none. */
export function readFault({ service = '', fault = '' }: Record<string, string>) {
  const known = Object.keys(serviceNames).find((name) => name === service) as OutsideService | undefined;
  const wanted = Object.keys(states).find((state) => state === fault) as Fault | undefined;
  return known && { service: known, fault: wanted };
}
