import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { publicPart } from '../../src/policy/public';
import { secretsIn, withoutSecrets } from '../../src/policy/secrets';
import { judgeForm } from '../../static/pages/create/form';
import { secretMarks } from '../../static/pages/shared/secret-marks';
import { wordsFor } from '../../static/shared/languages';
import { pem, tokens } from '../policy/secrets-samples';

const word = ['S3cr', '3t!x'].join('');
const inGerman = secretMarks(wordsFor('de-DE'));
const samples = [
  ...tokens.map(([, token]) => token),
  pem('PRIVATE KEY'),
  `Passwort: ${word}`,
  `https://me:${word}@host`,
  'DE89370400440532013000',
  '4111 1111 1111 1111',
  'Geburtsdatum: 12.03.1984',
  'SSN: 078-05-1120',
];

test('a German reader finds German words where a secret was', () => {
  const text = `Anmeldung geht nicht\nPasswort: ${word}`;
  expect(withoutSecrets(text, inGerman)).toBe('Anmeldung geht nicht\nPasswort: [entfernt: Passwort]');
});

test('an English reader finds what the app itself writes', () => {
  const inEnglish = secretMarks(wordsFor('en-GB'));
  for (const sample of samples) expect(withoutSecrets(sample, inEnglish)).toBe(withoutSecrets(sample));
});

test('what goes with the request is marked in its author’s language', () => {
  const draft = { severity: 'P2', answers: { errors: `Passwort: ${word}` } };
  const policy = publicPart(preset('stakater'));
  const { submission } = judgeForm(policy, 'Report a problem', 'de', draft, inGerman);
  expect(submission.fields).toContainEqual({ key: 'errors', value: 'Passwort: [entfernt: Passwort]' });
});

test('no German mark is taken for a secret, whatever stands around it', () => {
  const pieces = constantFrom(
    'password=',
    'Passwort: ',
    'token ',
    '://a:',
    '@',
    '\n',
    '"',
    ']',
    'x7Y&z9',
    ' ',
  );
  const mixed = array(oneof(pieces, constantFrom(...samples), string({ unit: 'binary' })), { maxLength: 20 });
  assert(
    property(mixed, (all) => {
      expect(secretsIn(withoutSecrets(all.join(''), inGerman))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
