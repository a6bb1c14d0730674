import type { Terms } from '../customers';
import type { Found } from '../customers/admission';
import type { Admission } from '../customers/standing';
import { inLanguage, isSameLanguage } from '../language';
import type { Block, Message } from '../message';
import type { Policy } from '../schema';
import { translation } from '../translation';
import { paragraph, questionList, speaker, type RepliesPolicy, type Say } from './speaker';
import { targetOfSeverity } from './target-words';

/** What a customer is told about their address, and how to register, in the policy's words. */
export interface Advice {
  admission: Exclude<Admission, 'allow'>;
  says?: string;
  steps: readonly string[];
}

/** How to register, as the policy says it to a reader of this language. */
export function signUpOf(
  policy: Pick<Policy, 'customers' | 'texts' | 'language'>,
  language: string | undefined,
): { says?: string; steps: string[] } {
  const says = ruleOf(policy, language);
  const steps = policy.customers.addresses.signUp.map((step) => translation(policy, step, language));
  return { ...(says === undefined ? {} : { says }), steps };
}

/**
 * Where the rule is not translated, the sentence that stands for an empty one says it in the reader's language at
 * least.
 */
function ruleOf(
  policy: Pick<Policy, 'customers' | 'texts' | 'language'>,
  language = policy.language,
): string | undefined {
  const { says } = policy.customers.addresses;
  const register = inLanguage(policy.texts, language, language)?.register;
  if (says === undefined) return inLanguage(policy.texts, language, policy.language)?.register;
  const translated = translation(policy, says, language);
  const isForeign = translated === says && !isSameLanguage(language, policy.language);
  return isForeign ? (register ?? says) : translated;
}

/** What to do about an address: at length where the request waits for it, in one sentence where it does not. */
export function addressBlocks({ admission, says, steps }: Advice, say: Say): Block[] {
  const rule = says ?? say('register').text;
  if (admission === 'coach') return [paragraph(say('coached', { rule }))];
  return [paragraph(say('held', { rule })), ...stepsBlock(steps), paragraph(say('heldNext'))];
}

/** Without numbers: a reply by number answers one of the questions in the same comment. */
function stepsBlock(steps: readonly string[]): Block[] {
  return steps.length === 0 ? [] : [{ kind: 'list', ordered: false, items: [...steps] }];
}

/** Tells the customer that their request waits for no address any more: when we answer, or what is still missing. */
export function letThroughMessage(
  policy: RepliesPolicy,
  {
    severity,
    language,
    terms,
    missing,
  }: { severity: string; language: string; terms: Terms; missing: string[] },
): Message {
  const say = speaker(policy, language);
  if (missing.length === 0)
    return [paragraph(say('letThrough', { target: targetOfSeverity(policy, severity, language, terms) }))];
  return [
    paragraph(say('letThroughOpen')),
    paragraph(say('missing')),
    questionList(policy, missing, language),
    paragraph(say('missingNext')),
  ];
}

/**
 * Tells everybody on a request that it belongs to another account of its reporter now; by name, never by address. With
 * a severity: that it goes on, and when we answer.
 */
export function carriedOverMessage(
  policy: RepliesPolicy,
  { name, language, severity, terms }: { name: string; language: string; severity?: string; terms?: Terms },
): Message {
  const say = speaker(policy, language);
  const goesOn =
    severity === undefined
      ? []
      : [paragraph(say('completed', { target: targetOfSeverity(policy, severity, language, terms) }))];
  return [paragraph(say('carriedOver', { name })), ...goesOn];
}

type Kind = 'free' | 'disposable' | 'role' | 'lookalike' | 'invalid' | 'unknown';

/** What was found of an address, in the words of a note. */
const findings: Readonly<Record<string, Readonly<Record<Kind, string>>>> = {
  en: {
    free: 'a private address',
    disposable: 'a throw-away address',
    role: 'a mailbox that several people read, at a domain of no customer here',
    lookalike: 'an address that only looks like one at {resembles}; be careful with what you send there',
    invalid: 'something that is no e-mail address',
    unknown: 'an address at a domain of no customer here',
  },
  de: {
    free: 'einer privaten Adresse',
    disposable: 'einer Wegwerfadresse',
    role: 'einem gemeinsamen Postfach an einer Domain, die zu keinem Kunden gehört',
    lookalike:
      'einer Adresse, die nur so aussieht wie eine bei {resembles}; seien Sie vorsichtig mit dem, was Sie dorthin schicken',
    invalid: 'etwas, das keine E-Mail-Adresse ist',
    unknown: 'einer Adresse an einer Domain, die zu keinem Kunden gehört',
  },
};

/**
 * Tells colleagues, on the request itself and in the desk's own language, what its reporter's address came to; never
 * the address. Undefined where there is nothing to say.
 */
export function addressNote(
  policy: RepliesPolicy,
  { standing, resembles = '' }: Found,
  admission: Admission,
): Message | undefined {
  if (standing === 'company' || standing === 'not-shown') return undefined;
  if (admission === 'allow' && standing !== 'lookalike') return undefined;
  const words = inLanguage(findings, policy.language, 'en')?.[standing] ?? '';
  const found = words.replace('{resembles}', resembles);
  const sentence = ({ allow: 'noteFound', coach: 'noteCoached', hold: 'noteHeld' } as const)[admission];
  return [paragraph(speaker(policy, policy.language)(sentence, { found }))];
}
