import type { Terms } from './customers';
import { hasReachedSomebody } from './escalation';
import type { Ladder } from './escalation/ladder';
import { inLanguage } from './language';
import type { Block, Message } from './message';
import { addressBlocks, type Advice } from './replies/address';
import { momentInWords } from './replies/moment';
import { contactBlocks, pagedBlocks } from './replies/paging';
import { targetOfSeverity } from './replies/target-words';
import { notesForColleagues } from './replies/sentences';
import { paragraph, questionList, speaker, type RepliesPolicy, type Say } from './replies/speaker';

export interface Received {
  /** The request's key. */
  key: string;
  language: string;
  severity: string;
  /** Facts that are still missing. */
  missing: string[];
  /** The ladder that started, if one did. */
  ladder?: Ladder;
  /** The severity would start a ladder, but not for this customer. */
  notEntitled: boolean;
  /** What the customer's tier changes about the target; the severity's own when left out. */
  terms?: Terms;
  /** What they are told about their address, if anything. */
  advice?: Advice;
}

/**
 * What the customer is told once a request has been judged: who was paged or why nobody is, that it waits for a company
 * address, and only what is still missing. Undefined when nothing needs saying.
 */
export function receivedMessage(policy: RepliesPolicy, received: Received): Message | undefined {
  const { key, language, severity, missing, ladder, notEntitled, terms, advice } = received;
  const say = speaker(policy, language);
  const rating = policy.severities.find(({ id }) => id === severity);
  const target = targetOfSeverity(policy, severity, language, terms);
  const body: Block[] = [
    ...(ladder?.state === 'open' ? [...pagedBlocks(ladder, say), ...contactBlocks(ladder, say)] : []),
    ...(notEntitled ? [paragraph(say('notEntitled', { severity, target }))] : []),
    ...(advice?.admission === 'hold' ? addressBlocks(advice, say) : []),
    ...missingBlocks(policy, missing, language, rating?.clock === 'logged', say),
  ];
  // What holds nothing up is no reason to write.
  if (body.length > 0 && advice?.admission === 'coach') body.push(...addressBlocks(advice, say));
  return body.length > 0 ? [paragraph(say('greeting', { key })), ...body] : undefined;
}

/** Asks for these facts, numbered: the rest of what is missing, or what an agent wants to know. */
export function askMessage(
  policy: RepliesPolicy,
  { facts, language, why }: { facts: string[]; language: string; why: 'stillMissing' | 'asking' },
): Message {
  const say = speaker(policy, language);
  return [paragraph(say(why)), questionList(policy, facts, language), paragraph(say('missingNext'))];
}

/**
 * Tells the customer that nothing is missing any more, the desk's target from now on, and when that is over (epoch ms).
 */
export function completedMessage(
  policy: RepliesPolicy,
  completed: {
    severity: string;
    language: string;
    terms: Terms;
    why: 'completed' | 'goOn';
    due?: number;
    /** IANA; the customer's own. */
    timeZone: string;
  },
): Message {
  const { severity, language, terms, why, due, timeZone } = completed;
  const say = speaker(policy, language);
  const target = targetOfSeverity(policy, severity, language, terms);
  const by = due === undefined ? [] : [say('dueNow', { after: momentInWords(due, timeZone, language) })];
  return [paragraph(say(why, { target }), ...by)];
}

/** Tells the customer who is working on it; a name of '' is a colleague whom nobody names. */
export function acknowledgedMessage(
  policy: RepliesPolicy,
  { byName, language }: { byName: string; language: string },
): Message {
  return [paragraph(speaker(policy, language)('acknowledged', { name: byName }))];
}

/** Tells the customer that an agent has stopped the paging, who, and for what reason in the agent's own words. */
export function stoppedMessage(
  policy: RepliesPolicy,
  { byName, reason, language }: { byName: string; reason: string; language: string },
): Message {
  const why = /[.!?…]$/.test(reason.trim()) ? reason.trim() : `${reason.trim()}.`;
  return [paragraph(speaker(policy, language)('stoppedByAgent', { name: byName, why }))];
}

/** Tells colleagues, on the request itself, who had people paged and why. */
export function escalatedMessage(
  policy: RepliesPolicy,
  { byName, reason }: { byName: string; reason: string },
): Message {
  const { language } = policy;
  const name = byName === '' ? speaker(policy, language)('colleagueUnknown').text : byName;
  const { escalated } = inLanguage(notesForColleagues, language, 'en') ?? notesForColleagues.en;
  return [paragraph({ text: `${name} ${escalated}: ${reason}`, links: [] })];
}

/** Tells the customer that nobody answered, or that nobody could even be reached, and what happens now. */
export function exhaustedMessage(
  policy: RepliesPolicy,
  { ladder, language }: { ladder: Ladder; language: string },
): Message {
  const say = speaker(policy, language);
  return [
    paragraph(say(hasReachedSomebody(ladder) ? 'exhausted' : 'unreachable')),
    ...contactBlocks(ladder, say),
  ];
}

function missingBlocks(
  policy: RepliesPolicy,
  missing: string[],
  language: string,
  isStarted: boolean,
  say: Say,
): Block[] {
  if (missing.length === 0) return [];
  const list = questionList(policy, missing, language);
  if (isStarted) return [paragraph(say('missingWhilePaged')), list];
  return [paragraph(say('missing')), list, paragraph(say('missingNext'))];
}
