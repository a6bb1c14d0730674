import type { Page, PageEnd, SentPage } from '../../flows/world/channels';
import { cut } from '../text';
import type { SlackAnswer } from './web-api';

/** What a button that answers a page is called when Slack tells that it was pressed. */
export const ACKNOWLEDGE = 'acknowledge';

const EVENT_TYPE = 'plumbline_page';
// Slack's limits for a section's and a header's text, an address, a message's text and its blocks.
const MOST_TEXT = 3000;
const MOST_HEADER = 150;
const MOST_URL = 3000;
const MOST_LINES = 45;
const MOST_NAME = 200;

type Stop = Extract<PageEnd, { kind: 'stopped' }>;

/**
 * What chat.postMessage takes for a page. It carries its request and step as metadata, for `isMessageOf`. With
 * `interactive` the button answers from within Slack, otherwise it opens the page's link.
 */
export function messageOf(page: Page, interactive: boolean): object {
  return {
    channel: page.target,
    text: cut(page.title, MOST_TEXT),
    blocks: [
      header(page.title),
      ...page.lines
        .filter((line) => line !== '')
        .slice(0, MOST_LINES)
        .map(section),
      ...actionsOf(page, interactive),
    ],
    metadata: { event_type: EVENT_TYPE, event_payload: identityOf(page) },
  };
}

/** A message as the answer to the first page about the request, shown to the whole channel all the same. */
export function inThread(message: object, ts: string): object {
  return { ...message, thread_ts: ts, reply_broadcast: true };
}

/** What chat.update takes once a page needs no answer any more: the buttons are gone, and it says why. */
export function settledMessageOf(
  { title }: SentPage,
  end: PageEnd,
  where: { channel: string; ts: string },
): object {
  return {
    ...where,
    text: cut(title, MOST_TEXT),
    blocks: [header(title), { type: 'section', text: { type: 'mrkdwn', text: endLine(end) } }],
  };
}

function endLine(end: PageEnd): string {
  const at = Math.floor(end.at / 1000);
  const when = `<!date^${at}^{date_short_pretty} {time}|${new Date(end.at).toISOString()}>`;
  if (end.kind === 'acknowledged') {
    const who = end.byName === '' ? 'a colleague' : mrkdwn(end.byName, MOST_NAME);
    return `:white_check_mark: Answered by ${who}, ${when}.`;
  }
  return `${end.kind === 'stopped' ? stopLine(end) : 'Nobody answered.'} ${when}`;
}

function stopLine({ why, by }: Stop): string {
  if (by === undefined) return stopWords[why];
  const name = by.name === '' ? 'A colleague' : mrkdwn(by.name, MOST_NAME);
  return `${name} stopped the paging: “${mrkdwn(by.reason, MOST_TEXT - 2 * MOST_NAME)}”`;
}

const stopWords: Record<Stop['why'], string> = {
  resolved: 'The request was resolved: nothing to answer any more.',
  reclassified: 'The severity was lowered: nobody needs to wake for it.',
  'by-agent': 'An agent stopped the paging.',
};

function header(title: string): object {
  return { type: 'header', text: { type: 'plain_text', text: cut(title, MOST_HEADER) } };
}

function section(line: string): object {
  return { type: 'section', text: { type: 'mrkdwn', text: mrkdwn(line, MOST_TEXT) } };
}

/** Slack refuses a row of actions without one. */
function actionsOf(page: Page, interactive: boolean): object[] {
  const elements = buttonsOf(page, interactive);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function buttonsOf({ acknowledgeUrl, issueUrl, token }: Page, interactive: boolean): object[] {
  const answer = { ...button(ACKNOWLEDGE, "I'm on it"), style: 'primary' };
  const open = button('open', 'Open the request');
  return [
    ...(interactive ? [{ ...answer, value: token }] : withUrl(answer, acknowledgeUrl)),
    ...withUrl(open, issueUrl),
  ];
}

function button(action: string, label: string): object {
  return { type: 'button', text: { type: 'plain_text', text: label }, action_id: action };
}

function withUrl(element: object, url: string | undefined): object[] {
  return url === undefined || url.length > MOST_URL ? [] : [{ ...element, url }];
}

/** Whether a message of a channel is this page of this request and step. */
export function isMessageOf(page: Page, { metadata }: NonNullable<SlackAnswer['messages']>[number]): boolean {
  return (
    metadata?.event_type === EVENT_TYPE &&
    Object.entries(identityOf(page)).every(([name, value]) => metadata.event_payload[name] === value) &&
    metadata.event_payload['run'] === page.run
  );
}

/** Slack reads &, < and > as control characters in mrkdwn, and counts them as they are written then. */
function mrkdwn(text: string, most: number): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return cut(escaped, most).replace(/&[a-z]*…$/, '…');
}

/** What tells a page from every other. */
function identityOf({ requestKey, step, run }: Page): Record<string, string | number> {
  return { request: requestKey, step, ...(run === undefined ? {} : { run }) };
}
