import { expect, test } from 'vitest';
import { hintsFor } from '../../src/policy/hints';
import { preset } from '../../src/policy/presets';
import { requestTypeSchema } from '../../src/policy/schema/request-type';

const types = [...preset('stakater').requestTypes, ...preset('interstellio').requestTypes];
const hintsOf = (name: string) => {
  const type = types.find((one) => one.name === name);
  if (!type) throw new Error(`no preset has a request type "${name}"`);
  return hintsFor(type);
};

test.each(['Report a problem', 'Get help'])('"%s" says how to describe a problem', (name) => {
  const { en, de } = hintsOf(name);
  expect(en.description).toBe('Say what you did, what you expected and what happened.');
  expect(de.description).toBe(
    'Sagen Sie, was Sie getan haben, was Sie erwartet haben und was geschehen ist.',
  );
});

test.each(['Ask a question', 'Request a change'])('"%s" says how to describe a wish', (name) => {
  const { en, de } = hintsOf(name);
  expect(en.description).toBe('Say what you need and what it is for.');
  expect(de.description).toBe('Sagen Sie, was Sie brauchen und wofür.');
});

test('no hint asks for what the panel asks as a question', () => {
  const { en, de } = hintsOf('Report a problem');
  expect([en.description, de.description].join()).not.toMatch(/environment|product|umgebung|produkt/i);
});

test('a type that skips what problems need describes a wish', () => {
  const type = requestTypeSchema.parse({ name: 'Access', facts: { steps: 'skip', product: 'required' } });
  expect(hintsFor(type).en.description).toMatch(/^Say what you need/);
});
