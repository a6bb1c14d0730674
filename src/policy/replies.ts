import { responseUnder } from './clock';
import { targetInWords, targetOf } from './clock/target';
import type { Terms } from './customers';
import { hasReachedSomebody, type Ladder } from './escalation';
import { inLanguage } from './language';
import type { Block, Message } from './message';
import { sentences, type Sentence } from './replies/sentences';
import type { Policy } from './schema';

export type RepliesPolicy = Pick<Policy, 'severities' | 'calendars' | 'facts' | 'texts' | 'language'>;

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
}

/**
 * What the customer is told once a request has been judged: who was paged or why nobody is, and only what is still
 * missing. Undefined when nothing needs saying.
 */
export function receivedMessage(policy: RepliesPolicy, received: Received): Message | undefined {
  const { key, language, severity, missing, ladder, notEntitled, terms } = received;
  const say = speaker(policy, language);
  const rating = policy.severities.find(({ id }) => id === severity);
  const target = targetOfSeverity(policy, severity, language, terms);
  const body: Block[] = [
    ...(ladder?.state === 'open' ? [...pagedBlocks(ladder, say), ...contactBlocks(ladder, say)] : []),
    ...(notEntitled ? [paragraph(say('notEntitled', { severity, target }))] : []),
    ...missingBlocks(policy, missing, language, rating?.clock === 'logged', say),
  ];
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

/** Tells the customer that nothing is missing any more, and the desk's target from now on. */
export function completedMessage(
  policy: RepliesPolicy,
  completed: { severity: string; language: string; terms: Terms; why: 'completed' | 'goOn' },
): Message {
  const { severity, language, terms, why } = completed;
  return [
    paragraph(
      speaker(policy, language)(why, { target: targetOfSeverity(policy, severity, language, terms) }),
    ),
  ];
}

/** Tells the customer who is working on it. */
export function acknowledgedMessage(
  policy: RepliesPolicy,
  { byName, language }: { byName: string; language: string },
): Message {
  return [paragraph(speaker(policy, language)('acknowledged', { name: byName }))];
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

/** A sentence, and the addresses in it that the policy supplied. */
interface Said {
  text: string;
  links: string[];
}

type Say = (sentence: Sentence, blanks?: Record<string, string>) => Said;

/** The policy's sentence in the reader's language, or else the built-in one; each falls back on its own. */
function speaker(policy: RepliesPolicy, language: string): Say {
  const own = inLanguage(policy.texts, language, policy.language);
  const builtIn = inLanguage(sentences, language, policy.language) ?? sentences['en'];
  return (sentence, blanks = {}) => {
    const template = own?.[sentence] ?? builtIn?.[sentence] ?? '';
    return {
      text: fill(template, blanks),
      links: [...addressesIn(template), ...addressesIn(blanks['link'])],
    };
  };
}

function fill(sentence: string, blanks: Record<string, string>): string {
  return sentence.replace(/\{([a-zA-Z]{1,20})\}/g, (all, blank: string) => blanks[blank] ?? all);
}

/** Web addresses without the punctuation that ends their sentence, or a blank that somebody else's words may fill. */
function addressesIn(words = ''): string[] {
  return words.match(/https:\/\/[^\s{}]*[^\s{}.,;:!?)]/g) ?? [];
}

function pagedBlocks(ladder: Ladder, say: Say): Block[] {
  const minutes = minutesToNext(ladder);
  const paging = say(hasReachedSomebody(ladder) ? 'paged' : 'paging', { severity: ladder.severity });
  return [paragraph(paging, ...(minutes < 1 ? [] : [say('nextStep', { minutes: String(minutes) })]))];
}

/** Minutes between the latest step and the one after it; 0 when none follows. */
function minutesToNext({ steps }: Ladder): number {
  const next = steps.find(({ number, state }) => number > 1 && state === 'waiting');
  const before = next && steps[next.number - 2];
  return before ? Math.round((next.dueAt - (before.at ?? before.dueAt)) / 60_000) : 0;
}

function contactBlocks({ phone, callCode, meetingLink }: Ladder, say: Say): Block[] {
  const call =
    callCode === undefined
      ? say('phone', { phone: phone ?? '' })
      : say('phoneWithCode', { phone: phone ?? '', code: callCode });
  return [
    ...(phone === undefined ? [] : [paragraph(call)]),
    ...(meetingLink === undefined ? [] : [paragraph(say('meeting', { link: meetingLink }))]),
  ];
}

function targetOfSeverity(
  policy: RepliesPolicy,
  severity: string,
  language: string,
  terms: Terms | undefined,
): string {
  const rating = policy.severities.find(({ id }) => id === severity);
  if (!rating) return '';
  const response = responseUnder(policy, rating.firstResponse, terms);
  return targetInWords(targetOf(response), language, policy.language);
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

/** The questions of these facts in their order, so that a reply by number means what was asked. */
function questionList(policy: RepliesPolicy, facts: string[], language: string): Block {
  const translated = inLanguage(policy.texts, language, policy.language)?.questions ?? {};
  const items = facts.map(
    (fact) => translated[fact] ?? policy.facts.find(({ id }) => id === fact)?.question ?? fact,
  );
  return { kind: 'list', ordered: true, items, ...pressable(items.flatMap(addressesIn)) };
}

function paragraph(...said: Said[]): Block {
  const text = said.map((one) => one.text).join(' ');
  return { kind: 'paragraph', text, ...pressable(said.flatMap(({ links }) => links)) };
}

function pressable(links: string[]): Pick<Block, 'links'> {
  return links.length === 0 ? {} : { links };
}
