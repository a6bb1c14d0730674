import { isAutomatic, isAutomaticSubject } from './email/automatic';
import { fieldsAtTop } from './email/fields';
import { linesOf, trimmed } from './email/lines';
import { ownLines } from './email/quotation';
import { severityWritten } from './email/severity';
import { withoutSignature } from './email/signature';
import { signerOf } from './email/signer';
import { judge, type IntakePolicy } from './intake';
import type { FactJudgement } from './intake/facts';
import type { RequestText } from './request';

export { isAutomaticSubject };

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
export function newestMessage(body: string, from?: string): NewestMessage {
  const own = trimmed(ownLines(linesOf(body)));
  const { reply, signature } = withoutSignature(own, from);
  const text = reply.join('\n');
  return {
    reply: text,
    ...(signature.length > 0 && { signature: signature.join('\n') }),
    automatic: isAutomatic(text),
  };
}

/**
 * What a mail says: its own text, its fields, each fact of the policy and the severity it names. Fields with a name the
 * policy knows are answers; a signature answers only who writes, for which company, and at which number.
 */
export function readMail(policy: IntakePolicy, { from, subject = '', body }: Mail): MailReading {
  const { reply, signature } = newestMessage(body, from);
  const fields = fieldsAtTop(reply);
  const written = severityWritten(policy, fields, subject);
  const request: RequestText = {
    channel: 'email',
    summary: subject,
    description: reply,
    ...(written !== undefined && { severity: written }),
  };
  const judged = judge(policy, request);
  const { facts, severity } =
    signature === undefined ? judged : withSigner(policy, request, judged.facts, signature);
  return {
    reply,
    ...(signature !== undefined && { signature }),
    fields,
    facts,
    ...(severity !== undefined && { severity }),
  };
}

/** Judged again with what the signature says, where the mail's own words left it out. */
function withSigner(
  policy: IntakePolicy,
  request: RequestText,
  said: Record<string, FactJudgement>,
  signature: string,
) {
  const added = Object.entries(signerOf(signature)).filter(([fact]) => said[fact]?.state === 'absent');
  return judge(policy, { ...request, facts: Object.fromEntries(added) });
}
