import { html } from 'hono/html';
import { expect, test } from 'vitest';
import { adf } from '../../../site/pages/parts/adf';
import { mrkdwn } from '../../../site/pages/parts/mrkdwn';
import { slackMessage } from '../../../site/pages/parts/slack';
import { asRead } from '../../../site/pages/parts/slack-dates';

/** The markup, without the space between elements. */
const drawn = async (what: unknown): Promise<string> =>
  String(await html`${what}`).replaceAll(/\s*\n\s*/g, '');
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

test('draws marks, lists and links of a document', async () => {
  const link = {
    type: 'text',
    text: 'here',
    marks: [{ type: 'link', attrs: { href: 'https://a.example/' } }, { type: 'strong' }],
  };
  const list = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph({ type: 'text', text: 'one' })] }],
  };
  expect(await drawn(adf(doc(paragraph(link), list)))).toBe(
    '<p><strong><a href="https://a.example/" rel="noopener">here</a></strong></p><ul><li><p>one</p></li></ul>',
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('draws no link to %s', async (href) => {
  const text = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] };
  expect(await drawn(adf(doc(paragraph(text))))).toBe('<p>here</p>');
});

test('draws the content of a node that it does not know', async () => {
  expect(await drawn(adf(doc({ type: 'expand', content: [paragraph({ type: 'text', text: 'in' })] })))).toBe(
    '<p>in</p>',
  );
});

test('draws Slack’s markup and escapes the rest', async () => {
  const text = '*P1* <https://a.example/x|open> `code` &lt;b&gt;\n_soon_';
  expect(await drawn(mrkdwn(text))).toBe(
    '<strong>P1</strong> <a href="https://a.example/x" target="_blank" rel="noopener">open</a> <code>code</code> &lt;b&gt;<br /><em>soon</em>',
  );
});

test('draws a Slack button with an address as a link', async () => {
  const button = {
    type: 'button',
    style: 'primary',
    text: { type: 'plain_text', text: 'I’m on it' },
    url: 'http://127.0.0.1/x1/a',
  };
  const message = { channel: '#p1-oncall', text: 'P1', blocks: [{ type: 'actions', elements: [button] }] };
  expect(await drawn(slackMessage(message, 'Desk bot'))).toContain(
    '<a class="slack-button slack-button-primary" role="button" href="http://127.0.0.1/x1/a"',
  );
});

test('reads moments and emoji of Slack as whoever looks', () => {
  const text = ':white_check_mark: at <!date^1795345200^{date_short_pretty} {time}|then>, :no_such:';
  const reader = { locale: 'en-GB', timeZone: 'Europe/Stockholm' };
  expect(asRead([{ text }], reader)).toEqual([{ text: '✅ at 22 Nov 2026 12:00, :no_such:' }]);
});

test('draws nothing for a Slack call that is no message', async () => {
  expect(await drawn(slackMessage({ channel: 'C1', limit: 20 }, 'Desk bot'))).toBe('');
});
