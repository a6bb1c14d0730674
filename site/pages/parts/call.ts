import { html } from 'hono/html';
import type { Call, CallState, End, Heard } from '../../outside/telephone/call';
import type { Html } from '../html';
import { form } from '../layout';
import type { Ask } from '../session';
import { moment, timeOfDay } from '../words';

const states: Record<CallState, string> = {
  answered: 'Answered by the service',
  ringing: 'Ringing',
  screening: 'Answered, not connected yet',
  connected: 'Connected',
  ended: 'Ended',
};

/** A call with both of its ends: what each hears, and what each can do now. */
export function callCard(context: Ask, call: Call, owner: string): Html {
  const { id, from, number, startedAt, state, colleague, heard } = call;
  const second = colleague !== undefined || heard.some(({ end }) => end === 'colleague');
  return html`<li class="card outbox-entry call" id="call-${id}">
    <p class="outbox-head">
      <span class="lozenge lozenge-${state === 'ended' ? 'done' : 'inprogress'}">${states[state]}</span>
      <strong>${from}</strong> calls <strong>${number}</strong> (${owner}),
      <time datetime="${new Date(startedAt).toISOString()}">${moment(startedAt, context.get('viewer'))}</time>
    </p>
    <div class="call-ends">
      ${endOf(context, call, 'caller', 'The caller')}
      ${second ? endOf(context, call, 'colleague', colleague ? `The colleague at ${colleague.dial.number}` : 'The colleague') : ''}
    </div>
  </li>`;
}

function endOf(context: Ask, call: Call, end: End, title: string): Html {
  const id = `${end}-${call.id}`;
  const lines = call.heard.filter((heard) => heard.end === end);
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ol class="heard">
      ${lines.map((heard) => line(context, heard))}
    </ol>
    ${controls(context, call, end)}
  </section>`;
}

function line(context: Ask, { at, kind, text, language }: Heard): Html {
  const time = timeOfDay(at, context.get('viewer'));
  const lang = language === undefined ? '' : html`lang="${language}"`;
  const words = kind === 'keys' ? html`Presses <kbd>${text}</kbd>` : html`<span ${lang}>${text}</span>`;
  return html`<li class="heard-${kind}"><time>${time}</time> ${words}</li>`;
}

function controls(context: Ask, call: Call, end: End): Html | '' {
  const { state, id } = call;
  if (state === 'ended' || (end === 'colleague' && !call.colleague)) return '';
  const deed = (value: string, text: string) =>
    html`<button class="button" name="deed" value="${value}">${text}</button>`;
  const doing = (buttons: Html) =>
    form(
      context,
      `/phone/${id}`,
      html`<input type="hidden" name="end" value="${end}" />${buttons}`,
      'row-form',
    );
  if (end === 'colleague' && state === 'ringing') {
    return doing(html`${deed('answer', 'Answer')} ${deed('ring', 'Let it ring')}`);
  }
  const asked = call[end]?.gather;
  return html`${asked ? keys(context, call, end, asked.numDigits) : ''}
  ${doing(html`${asked ? deed('nothing', 'Press nothing') : ''} ${deed('hang-up', 'Hang up')}`)}`;
}

function keys(context: Ask, { id }: Call, end: End, most: number | undefined): Html {
  return form(
    context,
    `/phone/${id}`,
    html`<input type="hidden" name="end" value="${end}" />
      <div class="field">
        <label for="keys-${end}-${id}">Keys${most === undefined ? '' : `, ${most} of them`}</label
        ><input
          id="keys-${end}-${id}"
          name="keys"
          inputmode="numeric"
          pattern="[0-9*#]+"
          maxlength="20"
          autocomplete="off"
          required
        />
      </div>
      <button class="button button-primary" name="deed" value="press">Press</button>`,
    'row-form',
  );
}
