import { Hono } from 'hono';
import { html } from 'hono/html';
import { NotThere } from '../../lookup';
import type { End } from '../../outside/telephone/call';
import type { Html } from '../html';
import { form, show } from '../layout';
import type { Pages } from '../pages';
import { callCard } from '../parts/call';
import type { Ask, Env } from '../session';

const somebody = '+27 23 555 0112';

/** The telephone: whoever calls a desk's number, and the colleague whom the call is put through to. */
export function phonePages(pages: Pages): Hono<Env> {
  const { telephone } = pages.desk;
  const app = new Hono<Env>();
  app
    .get('/phone', (context) => page(pages, context))
    .post('/phone', async (context) => {
      const { number = '', from = '' } = await context.req.parseBody<Record<string, string>>();
      const caller = from.replaceAll(/[\s()-]/g, '');
      if (!/^\+\d{5,15}$/.test(caller)) {
        return page(
          pages,
          context,
          'Write the number that calls with its country code, such as +27 23 555 0112.',
        );
      }
      if (!telephone.numbers().some((one) => one.number === number)) {
        throw new NotThere(`Nobody has the number “${number}”.`);
      }
      await telephone.call(number, caller);
      return context.redirect('/phone', 303);
    })
    .post('/phone/:call', async (context) => {
      const asked = await context.req.parseBody<Record<string, string>>();
      await act(pages, context.req.param('call'), asked);
      return context.redirect('/phone', 303);
    });
  return app;
}

async function act({ desk }: Pages, id: string, asked: Record<string, string>): Promise<void> {
  const { telephone } = desk;
  const end: End = asked['end'] === 'colleague' ? 'colleague' : 'caller';
  switch (asked['deed']) {
    case 'press':
      return telephone.press(id, end, (asked['keys'] ?? '').replaceAll(/[^\d*#]/g, ''));
    case 'nothing':
      return telephone.sayNothing(id, end);
    case 'answer':
      return telephone.answer(id, true);
    case 'ring':
      return telephone.answer(id, false);
    case 'hang-up':
      return telephone.hangUp(id, end);
    default:
      throw new NotThere('A telephone does nothing of that kind.');
  }
}

function page(pages: Pages, context: Ask, mistake = '') {
  return show(pages, context, {
    title: 'Telephone',
    watch: 'telephone',
    status: mistake === '' ? 200 : 400,
    body: html`<h1>Telephone</h1>
      <p class="lead">
        Call a desk’s number, hear what the app answers, and press keys. The second person is the colleague
        whom the call is put through to.
      </p>
      ${callForm(pages, context, mistake)}
      <div id="calls" data-live>${calls(pages, context)}</div>`,
  });
}

function callForm({ desk }: Pages, context: Ask, mistake: string): Html {
  return form(
    context,
    '/phone',
    html`<div class="field">
        <label for="number">Number to call</label>
        <select id="number" name="number">
          ${desk.telephone.numbers().map(({ number, owner }) => html`<option value="${number}">${owner}, ${number}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="from">Calls from</label
        ><input id="from" name="from" type="tel" value="${somebody}" required />
      </div>
      <button class="button button-primary">Call</button>
      <p class="form-message" role="alert">${mistake}</p>`,
    'row-form phone-form',
  );
}

function calls({ desk }: Pages, context: Ask): Html {
  const all = desk.telephone.calls();
  if (all.length === 0) return html`<p class="empty">Nobody has called yet.</p>`;
  const owners = new Map(desk.telephone.numbers().map(({ number, owner }) => [number, owner]));
  return html`<ol class="outbox">
    ${all.map((call) => callCard(context, call, owners.get(call.number) ?? ''))}
  </ol>`;
}
