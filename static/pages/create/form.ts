import { judge, type Question, questionsFor } from '../../../src/policy/intake';
import type { PublicPolicy } from '../../../src/policy/schema';

/** What the customer has chosen and written so far. */
export interface Draft {
  severity?: string;
  /** Fact → answer. */
  answers: Record<string, string>;
}

/** What `view.submit` hands to the portal: kept as an issue property once the request is sent. */
export interface Submission {
  fields: { key: string; value: string }[];
  isValid: boolean;
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
  /** Fact, or `''` for the request as a whole → what to say beside it. */
  notes: Record<string, string[]>;
  submission: Submission;
}

/** How a draft stands under the policy. An answer already given stays asked, whatever severity is chosen next. */
export function judgeForm(
  policy: PublicPolicy,
  requestType: string,
  language: string,
  draft: Draft,
): FormState {
  const { asksSeverity, severity } = severityOf(policy, requestType, draft);
  const questions = severity
    ? asked((id) => questionsFor(policy, requestType, id, language), policy, severity.id, draft)
    : [];
  const answers = given(questions, draft);
  const { complete, findings, missing } = judge(policy, {
    channel: 'portal',
    requestType,
    summary: '',
    description: '',
    ...(severity && { severity: severity.id }),
    facts: answers,
  });
  const relevant = findings.filter(
    ({ fact }) => fact === undefined || questions.some((one) => one.fact === fact),
  );
  const blocked = relevant.filter(({ level }) => level === 'block').map(({ fact }) => fact ?? 'severity');
  const blocking = severity ? [...new Set(blocked)] : ['severity'];
  return {
    asksSeverity,
    ...(severity && { severity }),
    questions,
    complete,
    restFollows: severity !== undefined && asksLess(policy, requestType, severity.id),
    blocking,
    following: severity ? missing.filter((fact) => !blocking.includes(fact)) : [],
    notes: bySubject(relevant),
    submission: {
      fields: fieldsOf(asksSeverity ? severity?.id : undefined, answers),
      isValid: blocking.length === 0,
    },
  };
}

function severityOf(
  policy: PublicPolicy,
  requestType: string,
  draft: Draft,
): Pick<FormState, 'asksSeverity' | 'severity'> {
  const type = policy.requestTypes.find(({ name }) => name === requestType);
  const asksSeverity = type?.askSeverity ?? true;
  const wanted =
    draft.severity ?? (asksSeverity ? undefined : (type?.defaultSeverity ?? policy.defaultSeverity));
  const severity = policy.severities.find(({ id }) => id === wanted);
  return { asksSeverity, ...(severity && { severity }) };
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

function fieldsOf(severity: string | undefined, answers: Record<string, string>): Submission['fields'] {
  const all = { ...(severity !== undefined && { severity }), ...answers };
  return Object.entries(all).map(([key, value]) => ({ key, value }));
}

function bySubject(findings: { fact?: string; message: string }[]): Record<string, string[]> {
  const notes: Record<string, string[]> = {};
  for (const { fact = '', message } of findings) (notes[fact] ??= []).push(message);
  return notes;
}
