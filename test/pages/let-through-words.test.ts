import { expect, test } from 'vitest';
import { letThroughWords } from '../../static/agent/reporter/let-through-words';
import { viewerFor } from '../../static/shared/languages';

const london = viewerFor({ locale: 'en-GB', timezone: 'Europe/London' });
const now = '2026-11-17T09:02:00.000Z';

test('a request that waits for nothing else is said to be due', () => {
  const after = { submitted: now, promise: { due: '2026-11-18T09:02:00.000Z' }, now };
  expect(letThroughWords(after, london)).toMatch(
    /^It goes on and the customer is told\. First answer due .*09:02\.$/,
  );
});

test('a request that still lacks something is said to wait for it', () => {
  expect(letThroughWords({ promise: {}, now }, london)).toBe(
    'It goes on and the customer is told. Its clock starts once nothing is missing.',
  );
});
