import type { Terms } from '../customers';
import type { Ladder } from '../escalation/ladder';
import type { Block, Message } from '../message';
import { contactBlocks, pagedBlocks } from './paging';
import { momentInWords } from './moment';
import { targetOfSeverity } from './target-words';
import { translation } from '../translation';
import { paragraph, questionList, speaker, type RepliesPolicy, type Say } from './speaker';

/** A change of severity, as the customer is told of it. Times in epoch ms. */
export interface Receipt {
  /** The request's key. */
  key: string;
  language: string;
  /** IANA; the customer's own. */
  timeZone: string;
  from: string;
  to: string;
  /** It takes the change before it back. */
  isUndo: boolean;
  /** In the policy's words, or the agent's; empty where there is nothing to add. */
  why: string;
  /** What the customer's tier changes about targets. */
  terms: Terms;
  dueBefore?: number;
  /** Undefined while the clock waits for the request to be complete. */
  dueAfter?: number;
  /** Facts the new severity needs. */
  ask: string[];
  /** The ladder, if people are woken for it now. */
  ladder?: Ladder;
  /** Paging stopped with this change. */
  pagingStopped: boolean;
  /** The new severity would wake somebody, but not for this customer. */
  notEntitled: boolean;
  /** Who decides when the customer disagrees, by name. */
  lead: string;
}

/** The receipt of a change: from, to, why, when the first answer is due now and before, and how to object. */
export function receiptMessage(policy: RepliesPolicy, receipt: Receipt): Message {
  const { key, from, to, why, isUndo, lead, ladder, ask, language } = receipt;
  const say = speaker(policy, language);
  const told = (text: string) => translation(policy, text, language);
  const definition = policy.severities.find(({ id }) => id === to)?.definition ?? '';
  return [
    paragraph(say(isUndo ? 'restored' : 'changed', { key, from, to })),
    ...(isUndo
      ? []
      : [
          ...(why === '' ? [] : [paragraph(say('because', { why: told(why) }))]),
          ...(definition === '' || definition === why
            ? []
            : [paragraph(say('means', { to, definition: told(definition) }))]),
        ]),
    ...paging(policy, receipt, say),
    ...(ladder?.state === 'open' ? [...pagedBlocks(ladder, say), ...contactBlocks(ladder, say)] : []),
    paragraph(due(receipt, say)),
    ...(ask.length === 0
      ? []
      : [paragraph(say('missing')), questionList(policy, ask, language), paragraph(say('missingNext'))]),
    ...(isUndo ? [] : [paragraph(say('disagree', { lead }))]),
  ];
}

function paging(policy: RepliesPolicy, receipt: Receipt, say: Say): Block[] {
  const { pagingStopped, notEntitled, isUndo, to, language, terms } = receipt;
  if (pagingStopped) return [paragraph(say('pagingStopped'))];
  // They were told so when it had this severity before.
  if (!notEntitled || isUndo) return [];
  return [
    paragraph(say('notEntitled', { severity: to, target: targetOfSeverity(policy, to, language, terms) })),
  ];
}

function due({ dueBefore, dueAfter, timeZone, language }: Receipt, say: Say) {
  if (dueAfter === undefined) return say('dueWaits');
  const after = momentInWords(dueAfter, timeZone, language);
  if (dueBefore === undefined || dueBefore === dueAfter) return say('dueNow', { after });
  return say('dueMoved', { before: momentInWords(dueBefore, timeZone, language), after });
}

/** What we call whoever decides, where Jira names nobody. */
export function unknownLead(policy: RepliesPolicy, language: string): string {
  return speaker(policy, language)('leadUnknown').text;
}

/** Tells whoever decides, in the desk's own language, that a customer disagrees. */
export function objectionMessage(
  policy: RepliesPolicy,
  objection: { from: string; to: string; text: string; lead?: { accountId: string; name: string } },
): Message {
  const { lead, ...blanks } = objection;
  const block = paragraph(speaker(policy, policy.language)('objection', blanks));
  return [{ ...block, ...(lead === undefined ? {} : { mention: lead }) }];
}

/** Tells the customer to whom an objection has gone and what holds until it is decided. */
export function objectedMessage(
  policy: RepliesPolicy,
  { lead, severity, language }: { lead: string; severity: string; language: string },
): Message {
  return [paragraph(speaker(policy, language)('objected', { lead, severity }))];
}

/** Tells the customer that the severity stays although they objected, and why. */
export function keptMessage(
  policy: RepliesPolicy,
  kept: { name: string; severity: string; why: string; language: string },
): Message {
  const { name, severity, why, language } = kept;
  return [paragraph(speaker(policy, language)('kept', { name, severity, why }))];
}

/** Asks the customer what settles the severity, the answers numbered so that a reply can name one. */
export function severityQuestionMessage(
  policy: RepliesPolicy,
  question: { text: string; answers: string[]; language: string },
): Message {
  const say = speaker(policy, question.language);
  return [
    paragraph(say('severityQuestion')),
    paragraph({ text: question.text, links: [] }),
    paragraph(say('severityAnswers')),
    { kind: 'list', ordered: true, items: question.answers },
  ];
}
