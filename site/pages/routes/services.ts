import { Hono } from 'hono';
import { html } from 'hono/html';
import { pagerDutyServices, pagerDutyToken, pagerDutyUsers } from '../../outside/pagerduty-account';
import { signingSecret } from '../../outside/slack-press';
import { authToken } from '../../outside/telephone/signature';
import { exampleReceiver } from '../../outside/webhook';
import { zoomAccount } from '../../outside/zoom';
import type { Html } from '../html';
import { show } from '../layout';
import type { Pages } from '../pages';
import type { Env } from '../session';

type Told = [label: string, value: string][];

/** What an administrator enters in the app's settings to connect it to the services that the desk plays. */
export function servicesPages(pages: Pages): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/services', (context) =>
    show(pages, context, {
      title: 'Services outside',
      body: html`<div class="narrow">
        <h1>Services outside</h1>
        <p class="lead">
          What to enter in the app’s settings to connect it to the services that this desk plays. Make one of
          them fail on the <a href="/clock">clock page</a>; what reaches them is in the
          <a href="/outbox">outbox</a>.
        </p>
        ${slack(pages)} ${pagerDuty()} ${zoom()}
        ${section(
          'Webhook',
          'Receives at this address, and at every other that an administrator allows the app to reach.',
          [
            ['Address', exampleReceiver.url],
            ['Secret', exampleReceiver.secret],
          ],
        )}
        ${telephone(pages)}
      </div>`,
    }),
  );
  return app;
}

function slack({ desk }: Pages): Html {
  const channels = desk.seed.slackChannels.map(
    ({ name, isPrivate }) => `#${name}${isPrivate ? ' (private)' : ''}`,
  );
  return section(
    'Slack',
    'Any bot token will do. One that begins with xoxb-public-only lacks the scopes for private channels.',
    [
      ['Bot token', 'xoxb-local-desk'],
      ['Signing secret', signingSecret],
      ['Channels', channels.join(', ')],
    ],
  );
}

function pagerDuty(): Html {
  return section('PagerDuty', 'An account in the American region.', [
    ['API key', pagerDutyToken],
    ['Users', pagerDutyUsers.map(({ email }) => email).join(', ')],
    ...pagerDutyServices.map(({ id, name, onCall }): Told[number] => [
      `Service ${name}`,
      `${id}, ${onCall ? `${onCall.name} is on call` : 'nobody is on call'}`,
    ]),
  ]);
}

function zoom(): Html {
  const { accountId, clientId, clientSecret, host } = zoomAccount;
  return section('Zoom', 'A server-to-server OAuth app.', [
    ['Account ID', accountId],
    ['Client ID', clientId],
    ['Client secret', clientSecret],
    ['Host of the meetings', host.email],
  ]);
}

function telephone({ desk }: Pages): Html {
  return section('Telephone', 'Call the numbers on the telephone page. Put calls through to any number.', [
    ['Auth token', authToken],
    ...desk.telephone.numbers().map(({ number, owner }): Told[number] => [owner, number]),
  ]);
}

function section(title: string, text: string, told: Told): Html {
  return html`<section aria-label="${title}">
    <h2>${title}</h2>
    <p>${text}</p>
    <dl class="headers">
      ${told.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd><code>${value}</code></dd>`,
      )}
    </dl>
  </section>`;
}
