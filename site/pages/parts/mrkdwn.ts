import { html } from 'hono/html';
import type { Html } from '../html';

const tokens =
  /<((?:https?|mailto):[^|>\s]+)(?:\|([^>]*))?>|\*([^*\n]+)\*|_([^_\n]+)_|~([^~\n]+)~|`([^`\n]+)`|(\n)/g;

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Slack's own markup as markup: links, bold, italic, struck, code and line ends. */
export function mrkdwn(text: string): Html {
  const pieces: (Html | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(tokens)) {
    pieces.push(plain(text.slice(from, match.index)), token(match));
    from = match.index + match[0].length;
  }
  return html`${[...pieces, plain(text.slice(from))]}`;
}

function token([, url, label, bold, italic, struck, code]: RegExpMatchArray): Html {
  if (url !== undefined)
    return html`<a href="${url}" target="_blank" rel="noopener">${plain(label ?? url)}</a>`;
  if (bold !== undefined) return html`<strong>${mrkdwn(bold)}</strong>`;
  if (italic !== undefined) return html`<em>${mrkdwn(italic)}</em>`;
  if (struck !== undefined) return html`<s>${mrkdwn(struck)}</s>`;
  return code === undefined ? html`<br />` : html`<code>${plain(code)}</code>`;
}

/** Slack asks senders to write these three as entities. */
function plain(text: string): string {
  return text.replaceAll(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
