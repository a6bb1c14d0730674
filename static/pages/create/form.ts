import { judge, type Judgement, type Question, questionsFor } from '../../../src/policy/intake';
import type { Finding } from '../../../src/policy/intake/finding';
import { requestTypeOf } from '../../../src/policy/request-types';
import type { PublicPolicy } from '../../../src/policy/schema';
import type { MarkOf } from '../../../src/policy/secrets';
import { sendable, type Submission } from './submission';

/** What the customer has chosen and written so far. */
export interface Draft {
  severity?: string;
  /** Fact → answer. */
  answers: Record<string, string>;
}

export interface FormState {
  asksSeverity: boolean;
  /** The chosen severity or, where the desk does not ask, the one it will start with. */
  severity?: PublicPolicy['severities'][number];
  questions: Question[];
  /** Whether the desk's clock would run from sending: nothing it requires is missing. */
  complete: boolean;
  /** Another severity asks more: what is not asked now can follow. */
  restFollows: boolean;
  /** What keeps the request from being sent: `severity` or facts. */
  blocking: string[];
  /** Facts that may still follow after sending. */
  following: string[];
  /** What to say beside the controls. */
  findings: Finding[];
  /** Facts whose answer is there and needs nothing more. */
  answered: string[];
  /** Fact → how many characters of an answer fit, where it is longer. */
  fits: Partial<Record<string, number>>;
  submission: Submission;
}

// The portal's own fields are out of a panel's sight; the app judges them with the rest once the request is there.
const NOTHING_WRITTEN = { channel: 'portal', summary: '', description: '' } as const;

/**
 * How a draft stands under the policy. An answer already given stays asked, whatever severity is chosen next. A secret
 * in it is left out of the submission, with a mark in its place.
 */
export function judgeForm(
  policy: PublicPolicy,
  requestType: string,
  language: string,
  draft: Draft,
  markOf?: MarkOf,
): FormState {
  const { asksSeverity, severity } = severityOf(policy, requestType, draft);
  const questions = severity
    ? asked((id) => questionsFor(policy, requestType, id, language), policy, severity.id, draft)
    : [];
  const answers = given(questions, draft);
  const judgement = judge(policy, {
    ...NOTHING_WRITTEN,
    requestType,
    ...(severity && { severity: severity.id }),
    facts: answers,
  });
  const findings = severity ? worthSaying(judgement.findings, questions) : [];
  const blocked = findings.filter(({ level }) => level === 'block').map(({ fact }) => fact ?? 'severity');
  const blocking = severity || !asksSeverity ? [...new Set(blocked)] : ['severity'];
  const { fields, fits } = sendable(asksSeverity ? severity?.id : undefined, answers, markOf);
  return {
    asksSeverity,
    ...(severity && { severity }),
    questions,
    complete: judgement.complete,
    restFollows: severity !== undefined && asksLess(policy, requestType, severity.id),
    blocking,
    following: questions.filter((one) => mayFollow(one, judgement)).map(({ fact }) => fact),
    findings,
    answered: Object.keys(answers).filter((fact) => isGood(fact, judgement, findings)),
    fits,
    submission: { fields, isValid: blocking.length === 0 },
  };
}

function severityOf(
  policy: PublicPolicy,
  requestType: string,
  draft: Draft,
): Pick<FormState, 'asksSeverity' | 'severity'> {
  const type = requestTypeOf(policy, { requestType, channel: 'portal' });
  const asksSeverity = type?.askSeverity ?? false;
  const wanted = asksSeverity ? draft.severity : (type?.defaultSeverity ?? policy.defaultSeverity);
  const severity = policy.severities.find(({ id }) => id === wanted);
  return { asksSeverity, ...(severity && { severity }) };
}

/** A helpful answer that is simply not there yet is listed once; it is no reason to nag beside the control. */
function worthSaying(findings: Finding[], questions: Question[]): Finding[] {
  return findings.filter(
    ({ code, fact, level }) =>
      (fact === undefined || questions.some((one) => one.fact === fact)) &&
      !(code === 'fact-absent' && level === 'coach'),
  );
}

function mayFollow({ fact, level }: Question, { facts }: Judgement): boolean {
  const state = facts[fact]?.state;
  return level === 'expected' && (state === 'absent' || state === 'placeholder');
}

function isGood(fact: string, { facts }: Judgement, findings: Finding[]): boolean {
  return facts[fact]?.state === 'present' && !findings.some((finding) => finding.fact === fact);
}

function asked(
  asks: (severity: string) => Question[],
  { severities }: PublicPolicy,
  severity: string,
  { answers }: Draft,
): Question[] {
  const questions = new Map(asks(severity).map((question) => [question.fact, question]));
  for (const question of severities.flatMap(({ id }) => asks(id))) {
    const kept = answers[question.fact]?.trim() && !questions.has(question.fact);
    if (kept) questions.set(question.fact, { ...question, level: 'optional' });
  }
  return [...questions.values()];
}

function asksLess(policy: PublicPolicy, requestType: string, severity: string): boolean {
  const count = (id: string) => questionsFor(policy, requestType, id).length;
  return policy.severities.some(({ id }) => count(id) > count(severity));
}

function given(questions: Question[], { answers }: Draft): Record<string, string> {
  return Object.fromEntries(
    questions.flatMap(({ fact }) => {
      const answer = answers[fact]?.trim();
      return answer ? [[fact, answer]] : [];
    }),
  );
}
