import { adfOfText } from './adf';
import { addComment } from './comment';
import type { Core } from './core';
import { createRequest } from './create-request';
import { mayRegister } from './customer-access';
import { createCustomer } from './customers';
import type { Issue, ServiceDesk, User } from './entities';
import { findIssue, TEXT_LIMIT } from './issues';
import { accountAt, type MailPerson, sameAddress } from './mail-address';
import { copiedTo } from './mail-cc';
import type { MailHeaders } from './mail-filter';
import { filterReason } from './mail-filter';
import { addParticipants } from './participants';
import { seesRequest, worksOn } from './people';

export interface IncomingMail {
  from: MailPerson;
  to: string;
  /** Who else it was sent to: they become participants, where the sender may share. */
  cc?: readonly MailPerson[];
  subject: string;
  text: string;
  /** The header of this name, or any reference that holds the request's key. */
  inReplyTo?: string;
  /** Other headers, such as `Auto-Submitted`, by which the desk lets a mail go. */
  headers?: MailHeaders;
}

/** What became of a mail; `ignored` and `dropped` say why in one sentence. */
export type MailResult =
  | { result: 'created'; key: string }
  | { result: 'commented'; key: string }
  | { result: 'ignored' | 'dropped'; reason: string };

/**
 * Takes a mail as Jira Service Management does: a public comment when it answers a request that its sender may see,
 * else a new request. The text is kept as it is, quotation and signature included.
 */
export function receiveMail(core: Core, mail: IncomingMail): MailResult {
  const desk = core.state.desks.all().find((one) => sameAddress(one.mail?.address, mail.to));
  if (!desk?.mail) return { result: 'ignored', reason: `No service desk receives mail at ${mail.to}.` };
  const filtered = filterReason(mail.headers ?? {});
  if (filtered !== undefined) return { result: 'dropped', reason: filtered };
  const existing = accountAt(core, mail.from.address);
  if (existing?.active === false) {
    return { result: 'dropped', reason: `The account of ${existing.emailAddress} is deactivated.` };
  }
  const stranger = existing === undefined && !mayRegister(core, mail.from.address);
  if (stranger) {
    return {
      result: 'dropped',
      reason: "Email doesn't belong to domains allowed in customer access settings.",
    };
  }
  const thread = existing && threadOf(core, desk, mail, existing);
  const text = mail.text.trim();
  if (text.length > TEXT_LIMIT) {
    return {
      result: 'dropped',
      reason: `The mail is longer than the ${TEXT_LIMIT} characters that Jira keeps.`,
    };
  }
  if (thread) return commentFromMail(core, desk, thread, existing, mail);
  return requestFromMail(core, desk, desk.mail.requestTypeId, existing, mail);
}

function requestFromMail(
  core: Core,
  desk: ServiceDesk,
  requestTypeId: string,
  existing: User | undefined,
  mail: IncomingMail,
): MailResult {
  const type = core.state.requestTypes.get(requestTypeId);
  if (!type) return { result: 'dropped', reason: `The mail's request type ${requestTypeId} does not exist.` };
  const unfillable = type.fields.find(
    (field) => field.required && field.id !== 'summary' && field.id !== 'description',
  );
  if (unfillable) {
    const reason = `"${unfillable.name}" is required on the request type "${type.name}", and a mail cannot fill it.`;
    return { result: 'dropped', reason };
  }
  const sender = existing ?? createCustomer(core, mail.from.name, mail.from.address);
  const summary = mail.subject.replace(/\s+/g, ' ').trim().slice(0, 254);
  const issue = createRequest(core, {
    serviceDeskId: desk.id,
    requestTypeId,
    reporterId: sender.accountId,
    values: { summary: summary || 'No subject', description: adfOfText(mail.text.trim() || '(no text)') },
    participantIds: copiedTo(core, desk, sender, mail.cc ?? []).map(({ accountId }) => accountId),
    channel: 'email',
  });
  return { result: 'created', key: issue.key };
}

function commentFromMail(
  core: Core,
  desk: ServiceDesk,
  issue: Issue,
  sender: User,
  mail: IncomingMail,
): MailResult {
  const text = mail.text.trim();
  if (text === '') return { result: 'ignored', reason: `The answer to ${issue.key} has no text.` };
  addComment(core, issue, {
    authorId: sender.accountId,
    body: adfOfText(text),
    public: true,
    properties: [],
  });
  const copies = copiedTo(core, desk, sender, mail.cc ?? []).map(({ accountId }) => accountId);
  if (copies.length > 0) addParticipants(core, issue, copies, sender.accountId);
  return { result: 'commented', key: issue.key };
}

/**
 * The request of this desk that the mail names and its sender may see. Anyone else's mail starts a request of its own.
 */
function threadOf(core: Core, desk: ServiceDesk, mail: IncomingMail, sender: User): Issue | undefined {
  const keys = `${mail.inReplyTo ?? ''} ${mail.subject}`.match(/\b[A-Z][A-Z0-9]+-\d+\b/g) ?? [];
  const viewer = { accountId: sender.accountId, isApp: false, throughApp: false, user: sender };
  for (const key of keys) {
    const issue = findIssue(core, key);
    if (issue?.serviceDeskId !== desk.id) continue;
    if (seesRequest(core, viewer, issue) || worksOn(viewer, desk)) return issue;
  }
  return undefined;
}
