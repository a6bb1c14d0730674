import { contradictionsIn } from './intake/contradictions';
import type { FactJudgement } from './intake/answer';
import { judgeFacts } from './intake/facts';
import type { Finding } from './intake/finding';
import { inEveryLanguage } from './intake/in-every-language';
import { chosenSeverity } from './intake/severity';
import { inLanguage } from './language';
import type { RequestText } from './request';
import { levelOf, requestTypeOf } from './request-types';
import type { Policy } from './schema';
import type { FactKind } from './schema/fact';
import type { RequestType } from './schema/request-type';
import { translation } from './translation';

export interface Question {
  fact: string;
  question: string;
  help?: string;
  kind: FactKind;
  options?: string[];
  /** What the reader's language calls an option, where that is something else. */
  optionNames?: Readonly<Record<string, string>>;
  level: 'required' | 'expected' | 'optional';
}

export interface Judgement {
  /** The severity the customer chose or wrote, if it is one of the policy's. */
  severity?: string;
  /** Whether every required fact is there. */
  complete: boolean;
  facts: Record<string, FactJudgement>;
  /** Required facts that are absent or only filled in with a placeholder, in the policy's order. */
  missing: string[];
  findings: Finding[];
}

export type IntakePolicy = Pick<
  Policy,
  'severities' | 'caps' | 'facts' | 'requestTypes' | 'texts' | 'language'
>;

/**
 * The questions a request type asks at a severity, in the policy's order and the reader's language where the policy
 * has one. A request type that the policy does not know asks none.
 */
export function questionsFor(
  policy: IntakePolicy,
  requestType: string,
  severity: string | undefined,
  language?: string,
): Question[] {
  const type = requestTypeOf(policy, { requestType, channel: 'portal' });
  return type ? askedBy(policy, type, severity, language) : [];
}

function askedBy(
  policy: IntakePolicy,
  type: RequestType,
  severity: string | undefined,
  language: string | undefined,
): Question[] {
  const translated = inLanguage(policy.texts, language, policy.language);
  return policy.facts.flatMap(({ id, question, help, kind, options }) => {
    const level = levelOf(type, id, severity);
    if (level === 'skip') return [];
    const inTheirs = translated?.questions[id];
    // A hint in another language than its question would confuse more than it helps.
    const hint = translated?.help[id] ?? (inTheirs === undefined ? help : undefined);
    return {
      fact: id,
      question: inTheirs ?? question,
      ...(hint !== undefined && { help: hint }),
      kind,
      ...(options && { options }),
      ...(options && optionNames(policy, options, language)),
      level,
    };
  });
}

function optionNames(
  policy: IntakePolicy,
  options: readonly string[],
  language: string | undefined,
): Pick<Question, 'optionNames'> {
  const names = options
    .map((option) => [option, translation(policy, option, language)] as const)
    .filter(([option, name]) => name !== option);
  return names.length === 0 ? {} : { optionNames: Object.fromEntries(names) };
}

/**
 * What a request says and what it leaves out. Answers of the form win over labelled lines, and these over prose.
 * Blocks only on absence; coaches on the rest. Takes time in proportion to the text.
 */
export function judge(policy: IntakePolicy, request: RequestText): Judgement {
  const severity = chosenSeverity(policy, request);
  const type = requestTypeOf(policy, request);
  const facts = judgeFacts(inEveryLanguage(policy), request);
  const questions = type ? askedBy(policy, type, severity, undefined) : [];
  const missing = questions
    .filter(({ fact, level }) => level === 'required' && isMissing(facts[fact]))
    .map(({ fact }) => fact);
  const findings = questions.flatMap((question) => findingsOn(question, facts[question.fact]));
  const unrated = type?.askSeverity === true && severity === undefined ? [severityAbsent(policy)] : [];
  return {
    ...(severity !== undefined && { severity }),
    complete: missing.length === 0,
    facts,
    missing,
    findings: [...unrated, ...findings, ...contradictionsIn(policy, request, severity)],
  };
}

function isMissing(judgement: FactJudgement | undefined): boolean {
  return judgement?.state === 'absent' || judgement?.state === 'placeholder';
}

function findingsOn({ fact, question, level }: Question, judgement: FactJudgement | undefined): Finding[] {
  if (level === 'optional' || !judgement || judgement.state === 'present') return [];
  const blocks = level === 'required' && isMissing(judgement);
  const found = { fact, level: blocks ? ('block' as const) : ('coach' as const) };
  if (judgement.state === 'absent')
    return [{ ...found, code: 'fact-absent', message: `Please tell us: ${question}` }];
  if (judgement.state === 'placeholder')
    return [
      {
        ...found,
        code: 'fact-placeholder',
        message: `What is written there does not answer: ${question}`,
        ...(judgement.quote !== undefined && { quote: judgement.quote }),
      },
    ];
  return [{ ...found, code: 'fact-thin', message: `A few more words would help us here: ${question}` }];
}

function severityAbsent({ severities }: IntakePolicy): Finding {
  const ids = severities.map(({ id }) => id).join(', ');
  return { code: 'severity-absent', level: 'coach', message: `Please choose a severity: ${ids}.` };
}
