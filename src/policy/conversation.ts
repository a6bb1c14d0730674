import { answersTo } from './answers';
import { asSent, newestMessage } from './email';
import type { IntakePolicy } from './intake';
import { judgeFacts } from './intake/facts';
import type { RequestText } from './request';

/** What the customer was asked for, in the order of the numbers, and when (epoch ms). */
export interface Asked {
  at: number;
  facts: string[];
}

/** What a customer wrote after the request was made, or answered in a form, and when (epoch ms). */
export type Reply = { at: number } & ({ text: string } | { facts: Record<string, string> });

/**
 * The request as it stands with its replies, oldest first. Each is read back against the questions asked before it;
 * what it says besides is part of the text. A machine's reply says nothing.
 */
export function withReplies(
  policy: IntakePolicy,
  text: RequestText,
  replies: readonly Reply[],
  asked: readonly Asked[],
  language?: string,
): RequestText {
  return replies
    .toSorted((a, b) => a.at - b.at)
    .reduce((said, reply) => withReply(policy, said, reply, asked, language), asSent(policy, text));
}

function withReply(
  policy: IntakePolicy,
  said: RequestText,
  reply: Reply,
  asked: readonly Asked[],
  language: string | undefined,
): RequestText {
  if ('facts' in reply) return { ...said, facts: { ...said.facts, ...worthMore(policy, said, reply.facts) } };
  const { reply: words, automatic } = newestMessage(reply.text);
  if (automatic || words === '') return said;
  const questions = asked.findLast(({ at }) => at < reply.at)?.facts ?? [];
  return {
    ...said,
    description: `${said.description}\n\n${words}`,
    facts: { ...said.facts, ...worthMore(policy, said, answersTo(policy, questions, words, language)) },
  };
}

/** The answers that say something, or say it where nothing was said before: "as I wrote" takes nothing back. */
function worthMore(
  { facts }: IntakePolicy,
  text: RequestText,
  answers: Record<string, string>,
): Record<string, string> {
  const answered = { ...text, description: '', facts: answers };
  const states = judgeFacts(
    facts.filter(({ id }) => Object.hasOwn(answers, id)),
    answered,
  );
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([id]) => states[id]?.state !== 'placeholder' || text.facts?.[id] === undefined,
    ),
  );
}
