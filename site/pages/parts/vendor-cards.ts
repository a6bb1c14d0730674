import { html } from 'hono/html';
import type { OutboxEntry } from '../../contracts';
import type { User } from '../../jsm/entities';
import { joinUrl, type ZoomMeeting } from '../../outside/zoom-meetings';
import type { Html } from '../html';
import { fullMoment } from '../words';

/** A meeting as Zoom's own page shows it. */
export function meetingCard(meeting: ZoomMeeting, viewer: User): Html {
  const { id, topic, agenda, startTime, duration, password } = meeting;
  return html`<article class="vendor vendor-zoom" aria-label="Zoom meeting ${id}">
    <h2>${topic}</h2>
    <p>${fullMoment(Date.parse(startTime), viewer)}, ${duration} minutes</p>
    <p class="muted">Meeting ID ${id}, passcode ${password}</p>
    ${agenda === '' ? '' : html`<p>${agenda}</p>`}
    <p>Join at ${joinUrl(meeting)}</p>
  </article>`;
}

/** A webhook as its receiver logs it: who signed, the headers that say so, and the body. */
export function webhookCard({ request, answer }: OutboxEntry): Html {
  const { verified, repeated } = (answer.body ?? {}) as { verified?: boolean; repeated?: boolean };
  const headers = Object.entries(request.headers).filter(([name]) => /^(webhook-|content-type)/i.test(name));
  return html`<article class="vendor" aria-label="Webhook to ${request.url}">
    <p>
      <code>${request.method} ${request.url}</code>
      <span class="lozenge lozenge-${verified === true ? 'done' : 'failed'}"
        >${verified === true ? 'Signature verified' : 'Not verified'}</span
      >
      ${repeated === true ? html`<span class="lozenge">Received before</span>` : ''}
    </p>
    <dl class="headers">
      ${headers.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <pre tabindex="0"><code>${JSON.stringify(request.body, null, 2)}</code></pre>
  </article>`;
}
