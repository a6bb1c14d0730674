import type { Page, Paged } from '../flows/world/channels';
import type { Directory, Jira, Notice, Recipients } from '../flows/world/jira';
import { troubleIn, untilAborted } from './ask';
import { type Channel, checked } from './channel';
import { keyOf } from './page-key';
import { cut } from './text';

/** Sends a mail about a request, by its id, through Jira. */
export type Mail = Jira['notify'];
export type IsThere = Directory['isThere'];

// Jira's limit for a subject; a mail is read on a telephone.
const MOST_SUBJECT = 255;
const MOST_LINE = 2_000;
const MOST_LINES = 50;
const LIMIT_MS = 16_000;
const GROUP = 'group:';

/**
 * A mail by Jira's own notify, to an account or to `group:` and a group's name. Nobody can look for an earlier one: a
 * mail that may have been sent is sent again, since twice is better than never.
 */
export function emailChannel(mail: Mail, isThere: IsThere, limitMs = LIMIT_MS): Channel {
  return {
    send: (page) => send(page, mail, limitMs),
    // Whom Jira lets read a request shows with the request alone.
    check: ({ targets }) => checked(undefined, targets, (target) => lacking(target, isThere, limitMs)),
  };
}

async function send(page: Page, mail: Mail, limitMs: number): Promise<Paged> {
  try {
    const sending = mail(page.requestId, noticeOf(page));
    const outcome = await untilAborted(sending, AbortSignal.timeout(limitMs));
    if (outcome === 'sent') return { ok: true, ref: keyOf(page) };
    return { ok: false, why: 'Jira mails none of them: may they see the request?', retry: false };
  } catch (error) {
    return { ok: false, why: troubleIn(error), retry: true };
  }
}

async function lacking(target: string, isThere: IsThere, limitMs: number): Promise<string | undefined> {
  try {
    const looking = isThere(whoIs(target));
    if (await untilAborted(looking, AbortSignal.timeout(limitMs))) return undefined;
    return target.startsWith(GROUP) ? 'there is no such group' : 'there is no such account, or it is closed';
  } catch (error) {
    return troubleIn(error);
  }
}

function noticeOf({ target, title, lines, acknowledgeUrl, issueUrl }: Page): Notice {
  return {
    to: recipientsOf(target),
    subject: cut(title, MOST_SUBJECT),
    lines: lines.slice(0, MOST_LINES).map((line) => cut(line, MOST_LINE)),
    links: [
      ...(acknowledgeUrl === undefined ? [] : [{ text: "I'm on it", url: acknowledgeUrl }]),
      ...(issueUrl === undefined ? [] : [{ text: 'Open the request', url: issueUrl }]),
    ],
  };
}

function recipientsOf(target: string): Recipients {
  const who = whoIs(target);
  return 'group' in who
    ? { accountIds: [], groups: [{ name: who.group }] }
    : { accountIds: [who.accountId], groups: [] };
}

function whoIs(target: string): { accountId: string } | { group: string } {
  return target.startsWith(GROUP) ? { group: target.slice(GROUP.length).trim() } : { accountId: target };
}
