import { expect, test } from 'vitest';
import type { ClauseView } from '../../src/calls/issue';
import type { ChangeView, SeverityView } from '../../src/calls/shared';
import { changeWords } from '../../static/agent/severity/change-words';
import { enough, reasonsFor, restsOnNothing } from '../../static/agent/severity/reasons';
import { isToKeep, keptAsItWas, latestChange } from '../../static/agent/severity/standing';
import { leftInWords } from '../../static/agent/severity/time-left';
import { agentRefusalWords, refusalWords } from '../../static/shared/refusals';
import { wordsFor } from '../../static/shared/languages';

const severity = (id: string): SeverityView => ({ id, name: id, definition: `What ${id} means.` });
const severities = ['P1', 'P2', 'P3'].map(severity);
const words = wordsFor('en-US');

/** `P1 met`, or `P1 met cap`, one clause each, said as the line itself. */
function clausesOf(lines: string[]): ClauseView[] {
  return lines.map((line) => {
    const [id = '', verdict, limit] = line.split(' ');
    return {
      severity: id,
      clause: line,
      verdict: verdict as ClauseView['verdict'],
      ...(limit === undefined ? {} : { limit: limit as 'cap' | 'floor' }),
    };
  });
}

function reasons(levels: { chosen: string; working: string; suggested: string }, lines: string[]) {
  const { groups, limits } = reasonsFor({
    chosen: severity(levels.chosen),
    working: severity(levels.working),
    suggested: severity(levels.suggested),
    severities,
    clauses: clausesOf(lines),
  });
  return {
    groups: groups.map(({ clauses }) => clauses.map(({ clause }) => clause)),
    limits: limits.map(({ clause }) => clause),
  };
}

test('what is met stands under its severity, the suggested one first', () => {
  const levels = { chosen: 'P1', working: 'P1', suggested: 'P3' };
  const { groups } = reasons(levels, ['P2 met', 'P1 met', 'P3 met']);
  expect(groups).toEqual([['P3 met'], ['P1 met'], ['P2 met']]);
});

test('what speaks against the choice follows what speaks for it', () => {
  const levels = { chosen: 'P1', working: 'P1', suggested: 'P2' };
  const { groups } = reasons(levels, ['P1 contradicted', 'P1 met', 'P2 met']);
  expect(groups).toEqual([['P2 met'], ['P1 met', 'P1 contradicted']]);
});

test('what contradicts severities that nobody chose is left out', () => {
  const levels = { chosen: 'P1', working: 'P1', suggested: 'P2' };
  const { groups } = reasons(levels, ['P1 contradicted', 'P2 contradicted', 'P3 contradicted']);
  expect(groups).toEqual([['P1 contradicted']]);
});

test('a rule that keeps the suggestion down stands apart from definitions', () => {
  const levels = { chosen: 'P1', working: 'P1', suggested: 'P3' };
  const { groups, limits } = reasons(levels, ['P3 met cap', 'P2 contradicted floor', 'P3 met']);
  expect([groups, limits]).toEqual([[['P3 met']], ['P3 met cap']]);
});

test('only of the suggested severity it is said what is still open', () => {
  const levels = { chosen: 'P2', working: 'P2', suggested: 'P1' };
  expect(reasons(levels, ['P1 unknown', 'P2 unknown', 'P3 unknown']).groups).toEqual([['P1 unknown']]);
});

test('beneath one met condition of two it is said that one is enough', () => {
  const view = { suggested: severity('P2'), oneOf: 2 };
  const group = (id: string, lines: string[]) => ({ severity: severity(id), clauses: clausesOf(lines) });
  expect(enough(view, group('P2', ['P2 met', 'P2 unknown']))).toBe(2);
  expect(enough(view, group('P2', ['P2 met', 'P2 met']))).toBeUndefined();
  expect(enough(view, group('P3', ['P3 met']))).toBeUndefined();
});

test('contradictions and silence alone give a suggestion nothing to rest on', () => {
  expect(restsOnNothing({ clauses: clausesOf(['P1 contradicted', 'P2 unknown']) })).toBe(true);
});

test('a limit that holds is something to rest on', () => {
  expect(restsOnNothing({ clauses: clausesOf(['P3 met cap']) })).toBe(false);
});

test('words that point one way are something to rest on', () => {
  const clauses: ClauseView[] = [
    { severity: 'P1', clause: 'Outage', verdict: 'unknown', quote: 'it is down' },
  ];
  expect(restsOnNothing({ clauses })).toBe(false);
});

test.each([
  [300_000, '5:00'],
  [249_001, '4:10'],
  [9_000, '0:09'],
  [-1, '0:00'],
])('%d milliseconds are %s', (left, said) => {
  expect(leftInWords(left)).toBe(said);
});

const change = (how: ChangeView['how'], by?: string): ChangeView => ({
  number: 1,
  at: '2026-11-20T08:00:00.000Z',
  from: severity('P1'),
  to: severity('P2'),
  how,
  why: '',
  ...(by === undefined ? {} : { by }),
});

test.each([
  ['accepted', 'Amir Khan accepted the suggestion: P2.'],
  ['overridden', 'Amir Khan chose P2 instead of P1.'],
  ['raised', 'The policy raised it to P2 by itself.'],
  ['undone', 'Amir Khan took the change to P1 back.'],
  ['in-jira', 'Amir Khan changed the priority in Jira, which stands for P2.'],
] as const)('a change that was %s says who made it', (how, sentence) => {
  expect(changeWords(words, change(how, how === 'raised' ? undefined : 'Amir Khan'))).toBe(sentence);
});

test('a change in Jira by nobody known is said without a name', () => {
  expect(changeWords(words, change('in-jira'))).toBe('The priority was changed in Jira; it stands for P2.');
});

test('a change meanwhile by nobody known is somebody’s', () => {
  const refusal = { code: 'changed-meanwhile', params: { from: 'P1', to: 'P2', by: '' } } as const;
  expect(agentRefusalWords(words, refusal)).toMatch(/^Somebody has just changed it to P2/);
});

test.each([
  'unknown-severity',
  'same-severity',
  'reason-needed',
  'changed-meanwhile',
  'too-late-to-undo',
  'no-such-change',
  'edit-refused',
  'comment-refused',
  'no-longer-suggested',
  'try-again',
  'no-longer-waiting',
] as const)('the refusal %s has a sentence without open blanks in both languages', (code) => {
  const params = { severity: 'P9', from: 'P1', to: 'P2', by: 'Amir Khan' };
  const said = ['en-US', 'de-DE'].map((locale) => agentRefusalWords(wordsFor(locale), { code, params }));
  expect(said.join()).not.toContain('{');
  expect(new Set(said).size).toBe(2);
});

test('an agent is told what an admin can do about a refused edit, a customer is not', () => {
  const refusal = { code: 'edit-refused' } as const;
  expect(agentRefusalWords(words, refusal)).toContain('Project settings');
  expect(refusalWords(words, refusal)).toContain('reply to your request');
});

test.each(['unknown-severity', 'no-longer-waiting'] as const)(
  'the refusal %s fits the board as well as the panel',
  (code) => {
    expect(agentRefusalWords(words, { code })).not.toContain('panel');
  },
);

const kept = { by: 'Amir Khan', reason: 'Half of it works.', at: change('overridden').at };

test('an override is not said a second time as a severity that was kept', () => {
  expect(keptAsItWas({ kept, changes: [change('overridden', 'Amir Khan')] })).toBeUndefined();
});

test('a severity kept after its last change is said', () => {
  const later = { ...kept, at: '2026-11-20T09:00:00.000Z' };
  expect(keptAsItWas({ kept: later, changes: [change('overridden')] })).toBe(later);
  expect(keptAsItWas({ kept, changes: [] })).toBe(kept);
});

test('an open objection can be answered by keeping a severity that was kept before', () => {
  const objection = { text: 'No.', at: kept.at, lead: 'Sofia Lind', answered: false };
  const view = { working: severity('P2'), suggested: severity('P1'), kept };
  expect(isToKeep({ ...view, changes: [{ ...change('accepted'), objection }] })).toBe(true);
  expect(isToKeep({ ...view, changes: [change('accepted')] })).toBe(false);
});

test('the latest change is the first of the history, or none', () => {
  expect([latestChange({ changes: [change('accepted')] }), latestChange({ changes: [] })]).toEqual([1, 0]);
});
