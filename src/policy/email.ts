import { isAutomatic } from './email/automatic';
import { fieldsAtTop } from './email/fields';
import { linesOf, trimmed } from './email/lines';
import { isForwardSubject } from './email/passed-on';
import { ownWords } from './email/quotation';
import { severityWritten } from './email/severity';
import { withoutSignature } from './email/signature';
import { signerOf } from './email/signer';
import { judge, type IntakePolicy } from './intake';
import type { FactJudgement } from './intake/answer';
import { judgeFacts } from './intake/facts';
import type { RequestText } from './request';

export interface NewestMessage {
  /** The sender's own words, without quotation, signature and disclaimer. */
  reply: string;
  signature?: string;
  /** No person wrote it: out of office, automatic reply, bounce. */
  automatic: boolean;
}

export interface Mail {
  /** The sender as the mail names them; tells a signature by its name. */
  from?: string;
  subject?: string;
  /** Plain text. */
  body: string;
}

export interface MailReading {
  reply: string;
  signature?: string;
  /** The `Name: value` lines at its top, names in small letters. */
  fields: Record<string, string>;
  facts: Record<string, FactJudgement>;
  /** The severity the customer names, if it is one of the policy's. */
  severity?: string;
}

/**
 * The newest message of a mail as plain text, told apart from what it quotes and from its signature. Every line is one
 * of the body's or, where a program ran them together, the beginning of one. Empty only where the body holds nothing
 * but quotation. Takes time in proportion to the body.
 */
export function newestMessage(body: string, from?: string, subject = ''): NewestMessage {
  const { written, passedOn } = ownWords(linesOf(body), isForwardSubject(subject));
  const { reply, signature } = withoutSignature(trimmed(written), from);
  const said = reply.join('\n');
  return {
    reply: passedOn.length === 0 ? said : [said, '', ...trimmed(passedOn)].join('\n'),
    ...(signature.length > 0 && { signature: signature.join('\n') }),
    automatic: isAutomatic(said),
  };
}

/**
 * What a mail says: its own text, its fields, each fact of the policy and the severity it names. Fields with a name the
 * policy knows are answers; a signature answers only who writes, for which company, and at which number.
 */
export function readMail(policy: IntakePolicy, mail: Mail): MailReading {
  const { request, reply, signature, fields } = requestIn(policy, mail);
  const { facts, severity } = judge(policy, request);
  return {
    reply,
    ...(signature !== undefined && { signature }),
    fields,
    facts,
    ...(severity !== undefined && { severity }),
  };
}

/**
 * A request as its sender wrote it: one that came by mail without quotation, and signed by whom its signature names.
 * What the request holds besides wins over what the mail says.
 */
export function asSent(policy: IntakePolicy, text: RequestText): RequestText {
  if (text.channel !== 'email') return text;
  const { request } = requestIn(policy, { subject: text.summary, body: text.description });
  return {
    ...request,
    ...text,
    description: request.description,
    facts: { ...request.facts, ...text.facts },
  };
}

interface ReadRequest {
  request: RequestText;
  reply: string;
  signature?: string;
  fields: Record<string, string>;
}

function requestIn(policy: IntakePolicy, { from, subject = '', body }: Mail): ReadRequest {
  const { reply, signature } = newestMessage(body, from, subject);
  const fields = fieldsAtTop(reply);
  const severity = severityWritten(policy, fields, subject);
  const request: RequestText = {
    channel: 'email',
    summary: subject,
    description: reply,
    ...(severity !== undefined && { severity }),
  };
  if (signature === undefined) return { request, reply, fields };
  return { request: { ...request, facts: signed(policy, request, signature) }, reply, signature, fields };
}

/** What the signature says, where the mail's own words left it out. */
function signed({ facts }: IntakePolicy, request: RequestText, signature: string): Record<string, string> {
  const signer: Record<string, string> = signerOf(signature);
  const said = judgeFacts(
    facts.filter(({ id }) => Object.hasOwn(signer, id)),
    request,
  );
  return Object.fromEntries(Object.entries(signer).filter(([fact]) => said[fact]?.state === 'absent'));
}
