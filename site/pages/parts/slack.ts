import { html } from 'hono/html';
import type { Html } from '../html';
import { mrkdwn } from './mrkdwn';

interface Text {
  type?: string;
  text?: string;
}

interface Element extends Text {
  elements?: Element[];
  action_id?: string;
  url?: string;
  style?: string;
  image_url?: string;
  alt_text?: string;
}

interface Block {
  type?: string;
  text?: Text;
  fields?: Text[];
  elements?: (Omit<Element, 'text'> & { text?: string | Text })[];
  accessory?: Omit<Element, 'text'> & { text?: string | Text };
  image_url?: string;
  alt_text?: string;
}

/** Draws a button that can be pressed, by its action. */
type Press = (actionId: string, text: string, look: string) => Html;

/**
 * A message to Slack, drawn as Slack draws its blocks, posted by `bot`. Buttons that lead somewhere open it; others are
 * drawn by `press`. Nothing for other calls.
 */
export function slackMessage(body: unknown, bot: string, press?: Press): Html | '' {
  const {
    text = '',
    blocks = [],
    channel,
    username = bot,
  } = (body ?? {}) as {
    text?: string;
    blocks?: Block[];
    channel?: string;
    username?: string;
  };
  if (text === '' && blocks.length === 0) return '';
  return html`<article class="slack" aria-label="Slack message in ${channel ?? 'a channel'}">
    <span class="slack-bot" aria-hidden="true"></span>
    <div>
      <p class="slack-name"><strong>${username}</strong> <span class="slack-app">App</span></p>
      ${blocks.length === 0 ? html`<p>${mrkdwn(text)}</p>` : blocks.map((one) => block(one, press))}
    </div>
  </article>`;
}

function block(one: Block, press: Press | undefined): Html {
  switch (one.type) {
    case 'header':
      return html`<h2 class="slack-header">${one.text?.text ?? ''}</h2>`;
    case 'section':
      return section(one, press);
    case 'context':
      return html`<p class="slack-context">${(one.elements ?? []).map((each) => element(each, press))}</p>`;
    case 'actions':
      return html`<div class="slack-actions">
        ${(one.elements ?? []).map((each) => element(each, press))}
      </div>`;
    case 'divider':
      return html`<hr />`;
    case 'image':
      return html`<p>${one.alt_text ?? ''}</p>`;
    default:
      return html`<p class="muted">A ${one.type ?? 'nameless'} block; see it as JSON.</p>`;
  }
}

function section({ text, fields, accessory }: Block, press: Press | undefined): Html {
  const columns = (fields ?? []).map((field) => html`<p>${words(field)}</p>`);
  return html`<div class="slack-section">
    <div>
      ${text ? html`<p>${words(text)}</p>` : ''}
      ${columns.length === 0 ? '' : html`<div class="slack-fields">${columns}</div>`}
    </div>
    ${accessory ? element(accessory, press) : ''}
  </div>`;
}

function element(one: Omit<Element, 'text'> & { text?: string | Text }, press: Press | undefined): Html {
  const text = typeof one.text === 'string' ? { type: one.type ?? '', text: one.text } : (one.text ?? {});
  if (one.type !== 'button') return html`<span>${words(text)}</span>`;
  const style = `slack-button slack-button-${one.style ?? 'plain'}`;
  if (one.url === undefined && one.action_id !== undefined && press) {
    return press(one.action_id, text.text ?? '', style);
  }
  if (one.url === undefined)
    return html`<button type="button" class="${style}" disabled>${text.text ?? ''}</button>`;
  return html`<a class="${style}" role="button" href="${one.url}" target="_blank" rel="noopener"
    >${text.text ?? ''}</a
  >`;
}

function words({ type, text = '' }: Text): Html {
  return type === 'mrkdwn' ? mrkdwn(text) : html`${text}`;
}
