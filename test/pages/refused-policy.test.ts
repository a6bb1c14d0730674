import { expect, test } from 'vitest';
import { mistakeWordsFor } from '../../static/pages/settings/mistake-words';
import { withMistake } from '../../static/pages/settings/refusal-words';
import { refusalWords } from '../../static/shared/refusals';
import { wordsFor } from '../../static/shared/languages';

function refused(params: Record<string, string>): string {
  const refusal = { code: 'policy-wrong' as const, params: { count: '2', line: '7', ...params } };
  return refusalWords(wordsFor('de-DE'), withMistake(refusal, mistakeWordsFor('de')));
}

test('a wrong policy that is refused tells its first mistake in German', () => {
  expect(refused({ mistake: 'missing', kind: 'text' })).toMatch(
    /2 Fehler, den ersten in Zeile 7: Das fehlt noch; geben Sie einen Text an\. Beheben/,
  );
});

test('a mistake that an older page does not know is told without it', () => {
  expect(refused({ mistake: 'of-next-year', kind: 'text' })).toMatch(/Zeile 7: Das passt hier nicht; /);
});
