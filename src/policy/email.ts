import { isAutomatic, isAutomaticSubject } from './email/automatic';
import { linesOf, trimmed } from './email/lines';
import { ownLines } from './email/quotation';
import { withoutSignature } from './email/signature';

export interface NewestMessage {
  /** The sender's own words, without quotation, signature and disclaimer. */
  reply: string;
  signature?: string;
  /** No person wrote it: out of office, automatic reply, bounce. */
  automatic: boolean;
}

/**
 * The newest message of a mail as plain text, told apart from what it quotes and from its signature. Every line is one
 * of the body's. Empty only where the body holds nothing but quotation. Takes time in proportion to the body.
 */
export function newestMessage(body: string): NewestMessage {
  const own = trimmed(ownLines(linesOf(body)));
  const { reply, signature } = withoutSignature(own);
  const text = reply.join('\n');
  return {
    reply: text,
    ...(signature.length > 0 && { signature: signature.join('\n') }),
    automatic: isAutomatic(text),
  };
}

export { isAutomaticSubject };
