import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { publicPart } from '../../src/policy/public';
import { secretsIn } from '../../src/policy/secrets';
import { judgeForm } from '../../static/pages/create/form';
import { secretSentences } from '../../static/pages/create/secret-sentences';
import { wordsFor } from '../../static/shared/languages';

const word = ['S3cr', '3t!x'].join('');
const policy = publicPart(preset('stakater'));

function submitted(errors: string) {
  const answers = { environment: 'Production', product: 'Billing', impact: 'Nobody can pay at all.', errors };
  const { submission, fits } = judgeForm(policy, 'Report a problem', 'en', { severity: 'P2', answers });
  const value = submission.fields.find(({ key }) => key === 'errors')?.value ?? '';
  return { isValid: submission.isValid, value, fits, bytes: JSON.stringify(submission).length };
}

function said(text: string, lines: 'one' | 'many' = 'many', locale = 'en-US') {
  return secretSentences(wordsFor(locale), locale === 'de-DE' ? 'de' : 'en', secretsIn(text), lines);
}

test('a password in an answer stays here and the request can be sent', () => {
  const { isValid, value } = submitted(`login fails\npassword=${word}`);
  expect({ isValid, value }).toEqual({ isValid: true, value: 'login fails\npassword=[removed: password]' });
});

test('a pasted log is cut to what an issue property holds', () => {
  const { value, fits, bytes } = submitted('500 Internal Server Error "x"\n'.repeat(40_000));
  expect(bytes).toBeLessThan(32_000);
  expect(value.length).toBeGreaterThan(20_000);
  expect(fits).toEqual({ errors: value.length });
});

test('an answer of ordinary length goes with the request whole', () => {
  const text = 'ORA-01034: not available\n'.repeat(200).trim();
  expect(submitted(text)).toMatchObject({ value: text, fits: {} });
});

test('the sentence names the line and not the password', () => {
  expect(said(`a\nb\npassword=${word}`)).toEqual(['Line 3 looks like a password. Please remove it.']);
});

test('several lines of a kind are told in one sentence', () => {
  expect(said(`password=${word}\nok\npassword=${word}`)).toEqual([
    'Lines 1 and 3 look like a password. Please remove them.',
  ]);
});

test('more lines than one wants to read are counted', () => {
  expect(said(`password=${word}\n`.repeat(8))).toEqual([
    'Lines 1, 2, 3, 4, 5, and 3 more look like a password. Please remove them.',
  ]);
});

test('an answer of one line has no line numbers', () => {
  expect(said(`password=${word}`, 'one')).toEqual(['This looks like a password. Please remove it.']);
});

test('a German reader is told in German', () => {
  expect(said(`password=${word}`, 'many', 'de-DE')).toEqual([
    'Zeile 1 sieht wie ein Passwort aus. Bitte entfernen Sie diese Angabe.',
  ]);
});
