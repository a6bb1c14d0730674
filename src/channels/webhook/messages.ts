import type { Page, PageEnd, SentPage } from '../../flows/world/channels';
import { keyOf } from '../page-key';
import { cut } from '../text';

// Nobody but the desk's own people writes what goes out; a receiver is kept from surprises all the same.
const MOST_TITLE = 1_000;
const MOST_LINE = 2_000;
const MOST_LINES = 50;

/** A message before it is signed. The same page or end has the same id, so that a receiver can drop what came twice. */
export interface WebhookMessage {
  id: string;
  type: 'request.page' | 'request.page.ended' | 'ping';
  data: object;
}

export function pageMessage(page: Page): WebhookMessage {
  return {
    id: keyOf(page),
    type: 'request.page',
    data: {
      requestKey: page.requestKey,
      step: page.step,
      title: cut(page.title, MOST_TITLE),
      lines: page.lines.slice(0, MOST_LINES).map((line) => cut(line, MOST_LINE)),
      target: page.target,
      drill: page.drill ?? false,
      ...(page.acknowledgeUrl === undefined ? {} : { acknowledgeUrl: page.acknowledgeUrl }),
      ...(page.issueUrl === undefined ? {} : { requestUrl: page.issueUrl }),
    },
  };
}

/** `outcome` is `acknowledged`, `exhausted`, or why it was stopped. */
export function endMessage(page: SentPage, end: PageEnd): WebhookMessage {
  return {
    id: `${keyOf(page)}-${end.kind}`,
    type: 'request.page.ended',
    data: {
      page: page.ref,
      requestKey: page.requestKey,
      step: page.step,
      target: page.target,
      outcome: end.kind === 'stopped' ? end.why : end.kind,
      ...(end.kind === 'acknowledged' && end.byName !== ''
        ? { answeredBy: cut(end.byName, MOST_TITLE) }
        : {}),
      at: new Date(end.at).toISOString(),
    },
  };
}

/** Something to answer that means nothing. */
export function pingMessage(now: number): WebhookMessage {
  return { id: `plumbline-ping-${now}`, type: 'ping', data: {} };
}
