import type { Page } from '../../flows/world';
import type { SlackAnswer } from './web-api';

const EVENT_TYPE = 'plumbline_page';
// Slack's limits for a section's and a header's text.
const MOST_TEXT = 3000;
const MOST_HEADER = 150;

/** What chat.postMessage takes for a page. It carries its request and step as metadata, for `isMessageOf`. */
export function messageOf(page: Page): object {
  return {
    channel: page.target,
    text: page.title,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: page.title.slice(0, MOST_HEADER) } },
      ...page.lines.map((line) => ({
        type: 'section',
        text: { type: 'mrkdwn', text: escapeMrkdwn(line).slice(0, MOST_TEXT) },
      })),
      ...actionsOf(page),
    ],
    metadata: { event_type: EVENT_TYPE, event_payload: identityOf(page) },
  };
}

/** Slack refuses a row of actions without one. */
function actionsOf(page: Page): object[] {
  const elements = buttonsOf(page);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function buttonsOf({ acknowledgeUrl, issueUrl }: Page): object[] {
  return [
    ...(acknowledgeUrl === undefined
      ? []
      : [linkButton('acknowledge', "I'm on it", acknowledgeUrl, 'primary')]),
    ...(issueUrl === undefined ? [] : [linkButton('open', 'Open the request', issueUrl)]),
  ];
}

function linkButton(action: string, label: string, url: string, style?: 'primary'): object {
  const text = { type: 'plain_text', text: label };
  return { type: 'button', ...(style && { style }), text, url, action_id: action };
}

/** Whether a message of a channel is this page of this request and step. */
export function isMessageOf(page: Page, { metadata }: NonNullable<SlackAnswer['messages']>[number]): boolean {
  return (
    metadata?.event_type === EVENT_TYPE &&
    Object.entries(identityOf(page)).every(([name, value]) => metadata.event_payload[name] === value) &&
    metadata.event_payload['run'] === page.run
  );
}

/** Slack reads &, < and > as control characters in mrkdwn. */
function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What tells a page from every other. */
function identityOf({ requestKey, step, run }: Page): Record<string, string | number> {
  return { request: requestKey, step, ...(run === undefined ? {} : { run }) };
}
