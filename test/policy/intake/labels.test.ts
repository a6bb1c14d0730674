import { expect, test } from 'vitest';
import { judge } from '../../../src/policy/intake';
import { labelsOf } from '../../../src/policy/intake/labels';
import { preset } from '../../../src/policy/presets';
import type { Fact } from '../../../src/policy/schema/fact';

const stakater = preset('stakater');

function factOf(id: string, changes: Partial<Fact> = {}): Fact {
  const known = stakater.facts.find((fact) => fact.id === 'environment') ?? stakater.facts[0];
  if (known === undefined) throw new Error('The preset has facts.');
  const recognise = { phrases: [], denials: [], labels: [] };
  return { ...known, id, label: id, question: `Which ${id}?`, options: undefined, recognise, ...changes };
}

test('a fact is found by its id, its label, its question and the labels of its policy', () => {
  const recognise = { phrases: [], denials: [], labels: ['Domain'] };
  const labels = labelsOf([factOf('realm', { label: 'Tenant', recognise })]);
  expect(['realm', 'tenant', 'which realm', 'domain'].map((label) => labels.get(label))).toEqual(
    Array(4).fill('realm'),
  );
});

test('a policy’s own label beats a built-in one', () => {
  const labels = labelsOf([factOf('environment'), factOf('realm', { label: 'Umgebung' })]);
  expect(labels.get('umgebung')).toBe('realm');
  expect(labelsOf([factOf('environment')]).get('umgebung')).toBe('environment');
});

test('a label or a title of a fact that the policy does not ask about is none', () => {
  const [asking, silent] = [labelsOf([factOf('workaround')]), labelsOf([factOf('realm')])];
  expect([asking.get('workaround'), silent.get('workaround')]).toEqual(['workaround', undefined]);
  const title = 'What people do meanwhile';
  expect([asking.like?.(title), silent.like?.(title)]).toEqual(['workaround', undefined]);
  expect(asking.like?.('Opening hours')).toBeUndefined();
});

test('a label and an option are found in each language of the policy', () => {
  const facts = [factOf('realm', { label: 'Storey', kind: 'choice', options: ['Cellar', 'Attic'] })];
  const texts = { de: { questions: {}, help: {}, translations: { Storey: 'Etage', Cellar: 'Keller' } } };
  const realmIn = (description: string) =>
    judge({ ...stakater, facts, texts }, { channel: 'email', summary: 'Help', description }).facts['realm'];
  expect(realmIn('Etage: die zweite')).toEqual({ state: 'present', quote: 'die zweite' });
  expect(realmIn('Wir sitzen im Keller.')?.state).toBe('present');
  expect(realmIn('We sit in the attic.')?.state).toBe('present');
});
