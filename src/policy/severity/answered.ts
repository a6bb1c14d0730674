import type { Reply } from '../conversation';
import { newestMessage } from '../email';
import type { RequestText } from '../request';
import type { SignalName } from '../schema/signals';
import { severityAnswer } from './answer';

/** What the customer was asked about the severity, and when (epoch ms). */
export interface SeverityAsked {
  at: number;
  signal: SignalName;
}

/**
 * What the replies say to the questions about the severity, each read back against what was asked before it. Of several
 * answers the latest counts: people learn more as a fault goes on.
 */
export function severityAnswersIn(
  asked: readonly SeverityAsked[],
  replies: readonly Reply[],
  language?: string,
): NonNullable<RequestText['signals']> {
  const found: NonNullable<RequestText['signals']> = {};
  for (const reply of replies.toSorted((a, b) => a.at - b.at)) {
    const question = asked.findLast(({ at }) => at < reply.at);
    if (question === undefined || !('text' in reply)) continue;
    const { reply: words, automatic } = newestMessage(reply.text);
    const answer = automatic ? undefined : severityAnswer(question.signal, words, language);
    if (answer !== undefined) found[question.signal] = answer;
  }
  return found;
}
