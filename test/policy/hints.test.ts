import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hintsFor } from '../../src/policy/hints';
import { preset } from '../../src/policy/presets';
import { requestTypeSchema } from '../../src/policy/schema/request-type';
import { factSchema } from '../../src/policy/schema/fact';

const stakater = preset('stakater');
const typeNamed = (name: string) => {
  const type = stakater.requestTypes.find((one) => one.name === name);
  if (!type) throw new Error(`the preset has no request type "${name}"`);
  return type;
};

test('the description is asked for what the request type requires', () => {
  const { en } = hintsFor(stakater, typeNamed('Report a problem'));
  expect(en.description).toBe(
    'Say what is affected and what happens. Please also mention: Environment, Product or service, Impact.',
  );
});

test('a German reader finds well-known facts under German names', () => {
  const { de } = hintsFor(stakater, typeNamed('Report a problem'));
  expect(de.description).toBe(
    'Sagen Sie, was betroffen ist und was geschieht. Bitte nennen Sie auch: Umgebung, Produkt oder Dienst, Auswirkung.',
  );
});

test('a request type that requires nothing asks for nothing more', () => {
  const { en, de } = hintsFor(stakater, typeNamed('Ask a question'));
  expect(en.description).toBe('Say what is affected and what happens.');
  expect(de.description).not.toContain(':');
});

test('a fact of the desk alone keeps its label in every language', () => {
  const facts = [factSchema.parse({ id: 'tenant', label: 'Tenant', question: 'Which tenant?' })];
  const type = requestTypeSchema.parse({ name: 'Help', facts: { tenant: 'required' } });
  const { en, de } = hintsFor({ language: 'en', facts }, type);
  expect([en.description, de.description].every((hint) => hint.endsWith(': Tenant.'))).toBe(true);
});

test('a German policy keeps its own words for German readers', () => {
  const facts = [factSchema.parse({ id: 'environment', label: 'Stufe', question: 'Welche Stufe?' })];
  const type = requestTypeSchema.parse({ name: 'Hilfe', facts: { environment: 'required' } });
  const { en, de } = hintsFor({ language: 'de-AT', facts }, type);
  expect(de.description).toContain(': Stufe.');
  expect(en.description).toContain(': Environment.');
});

test('the description never asks for itself', () => {
  const facts = [factSchema.parse({ id: 'description', question: 'What happened?' })];
  const type = requestTypeSchema.parse({ name: 'Help', facts: { description: 'required' } });
  expect(hintsFor({ language: 'en', facts }, type).en.description).toBe(
    'Say what is affected and what happens.',
  );
});

test('no hint is longer than three hundred characters or cuts a name', () => {
  const labels = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z ]{0,60}[a-z]$/), { maxLength: 60 });
  fc.assert(
    fc.property(labels, (all) => {
      const facts = all.map((label, at) => factSchema.parse({ id: `f${at}`, label, question: 'What?' }));
      const required = Object.fromEntries(facts.map(({ id }) => [id, 'required']));
      const type = requestTypeSchema.parse({ name: 'Help', facts: required });
      const { description } = hintsFor({ language: 'en', facts }, type).en;
      const named = (/mention: (.*)\.$/.exec(description)?.[1] ?? '')
        .split(', ')
        .filter((name) => name !== '');
      expect(description.length).toBeLessThanOrEqual(300);
      expect(named).toEqual(facts.slice(0, named.length).map(({ label }) => label));
    }),
  );
});
