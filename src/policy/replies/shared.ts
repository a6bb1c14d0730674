import type { Message } from '../message';
import { momentInWords } from './moment';
import { paragraph, speaker, type RepliesPolicy } from './speaker';

/** One sharing, as everybody on the request is told of it. */
export interface Shared {
  byName: string;
  /** Those who take part because of it, by name. */
  people: string[];
  /** The organisation that sees it now, by name. */
  organisation?: string;
  /** People from outside were invited: whether they are customers here is said to nobody. */
  outside: boolean;
  /** When it ends (epoch ms). */
  until?: number;
  /** IANA. */
  timeZone: string;
  language: string;
}

/**
 * What the new people read: who shared the request with whom, what they may do, until when, and how to leave. Undefined
 * when nobody has joined. Names people and never their addresses; those from outside not at all.
 */
export function sharedMessage(policy: RepliesPolicy, shared: Shared): Message | undefined {
  const { byName, people, organisation, outside, until, timeZone, language } = shared;
  const say = speaker(policy, language);
  const named = [...people, ...everyone(policy, organisation === undefined ? [] : [organisation], language)];
  if (named.length === 0 && !outside) return undefined;
  const ends =
    until === undefined ? [] : [say('sharedUntil', { until: momentInWords(until, timeZone, language) })];
  return [
    paragraph(
      ...(named.length === 0 ? [] : [say('shared', { name: byName, people: listOf(named, language) })]),
      ...(outside ? [say('sharedOutside', { name: byName })] : []),
    ),
    paragraph(say('sharedMay'), ...ends),
    paragraph(say('sharedLeave')),
  ];
}

/** Tells everybody on the request whose time to see it is over; undefined when it is nobody's. */
export function shareEndedMessage(
  policy: RepliesPolicy,
  ended: Pick<Shared, 'people' | 'outside' | 'language'> & { organisations: string[] },
): Message | undefined {
  const say = speaker(policy, ended.language);
  const named = [
    ...ended.people,
    ...everyone(policy, ended.organisations, ended.language),
    ...(ended.outside ? [say('shareEndedOutside').text] : []),
  ];
  if (named.length === 0) return undefined;
  return [paragraph(say('shareEnded', { people: listOf(named, ended.language) }))];
}

/** Tells agents, and nobody else, which addresses from outside somebody has invited. */
export function invitedMessage(
  policy: RepliesPolicy,
  { byName, addresses }: { byName: string; addresses: string[] },
): Message {
  const say = speaker(policy, policy.language);
  return [paragraph(say('noteShared', { name: byName, addresses: addresses.join(', ') }))];
}

function everyone(policy: RepliesPolicy, organisations: string[], language: string): string[] {
  const say = speaker(policy, language);
  return organisations.map((organisation) => say('sharedEveryone', { organisation }).text);
}

function listOf(names: string[], language: string): string {
  return new Intl.ListFormat(knownLanguage(language), { type: 'conjunction' }).format(names);
}

function knownLanguage(language: string): string {
  // English of Britain has no comma before its last "and".
  const locale = language === 'en' ? 'en-GB' : language;
  try {
    return Intl.ListFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
