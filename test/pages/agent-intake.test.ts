import { expect, test } from 'vitest';
import type { FactView, IssueView } from '../../src/calls/issue';
import { findingWords } from '../../static/agent/finding-words';
import { askable, namesOf, standingOf, stillMissing, waivable } from '../../static/agent/fact-standing';
import { agentRefusalWords, refusalWords } from '../../static/shared/refusals';
import { wordsFor } from '../../static/shared/languages';

const waived = { by: 'Amir Khan', reason: 'Known from the contract.', at: '2026-11-20T08:00:00.000Z' };
const ids = (facts: FactView[]) => facts.map(({ fact }) => fact);

/** `environment required absent`, one each. */
function panel(facts: string[], differs: Partial<IssueView> = {}) {
  return { canAsk: true, facts: facts.map(aFact), ...differs };
}

function aFact(line: string): FactView {
  const [fact = '', level, state, isWaived] = line.split(' ');
  return {
    fact,
    label: fact.toUpperCase(),
    level: level as FactView['level'],
    state: state as FactView['state'],
    ...(isWaived === 'waived' ? { waived } : {}),
  };
}

test('all that could be said better can be asked for', () => {
  const view = panel([
    'a required present',
    'b required thin',
    'c expected absent',
    'd required absent waived',
  ]);
  expect(ids(askable(view))).toEqual(['b', 'c', 'd']);
});

test('only what is required and missing can be done without', () => {
  const view = panel(['a required absent', 'b required thin', 'c expected absent', 'd required placeholder']);
  expect(ids(waivable(view))).toEqual(['a', 'd']);
});

test('what is waived already cannot be waived again', () => {
  expect(waivable(panel(['a required absent waived']))).toEqual([]);
});

test('a properly submitted request has nothing to waive', () => {
  expect(waivable(panel(['a required absent'], { submitted: '2026-11-20T08:00:00.000Z' }))).toEqual([]);
});

test('a closed request offers neither questions nor waivers', () => {
  const view = panel(['a required absent'], { canAsk: false });
  expect([askable(view), waivable(view)]).toEqual([[], []]);
});

test('a waived fact counts as missing no more', () => {
  const view = panel(['a required absent waived', 'b required placeholder', 'c expected absent']);
  expect(ids(stillMissing(view))).toEqual(['b']);
});

test('a waived fact that is answered after all is present', () => {
  expect(standingOf({ state: 'present', waived })).toBe('present');
});

test('facts are named as the policy labels them', () => {
  expect(namesOf(['b', 'gone', 'a'], panel(['a required absent', 'b required thin']))).toBe('B, gone, A');
});

test('a secret is named to the agent in their language by its place', () => {
  const secret = { code: 'secret', message: 'Line 3 …', line: 3, kind: 'password' } as const;
  expect(findingWords(wordsFor('de-DE'), [secret])).toEqual([
    'Zeile 3 der Beschreibung sieht wie ein Passwort aus. Entfernen Sie diese Angabe, und bitten Sie den Kunden um Ersatz, falls sie in Gebrauch ist.',
  ]);
});

test.each([
  'severity-absent',
  'environment-contradicts',
  'workaround-contradicts',
  'reach-contradicts',
] as const)('an agent reads about %s once in their language', (code) => {
  const finding = { code, message: 'As the desk says it.' };
  const said = ['en-US', 'de-DE'].flatMap((locale) => findingWords(wordsFor(locale), [finding, finding]));
  expect(new Set([...said, finding.message]).size).toBe(3);
});

test('a secret whose place is unknown is told as the desk says it', () => {
  const finding = { code: 'secret', message: 'There is a password.' } as const;
  expect(findingWords(wordsFor('de-DE'), [finding])).toEqual(['There is a password.']);
});

test.each(['comment-refused', 'unknown-fact', 'try-again', 'no-longer-waiting', 'unreachable'] as const)(
  'an agent who is refused with %s reads other words than a customer',
  (code) => {
    const words = wordsFor('en-US');
    expect(agentRefusalWords(words, { code })).not.toBe(refusalWords(words, { code }));
    expect(agentRefusalWords(words, { code })).not.toContain('entered');
  },
);

test('a refusal that is the same for everybody is said in the same words', () => {
  const words = wordsFor('en-US');
  expect(agentRefusalWords(words, { code: 'not-allowed' })).toBe(words('refusal.not-allowed'));
});
