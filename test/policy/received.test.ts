import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { decideReceived } from '../../src/policy/received';

const LOGGED = Date.UTC(2026, 10, 17, 9);
const LATER = LOGGED + 60_000;
const facts = { environment: 'Production', impact: 'All builds wait for hours' };

/** When a P3 counts as properly submitted that was answered like this and had this reply. */
function submitted(answers: Record<string, string>, reply: string): number | undefined {
  const text = { channel: 'portal', requestType: 'Report a problem', severity: 'P3' } as const;
  const request = { ...text, summary: 'Builds wait', description: '', facts: answers };
  const circumstances = { organisations: [], logged: LOGGED, replies: [{ at: LATER, text: reply }] };
  return decideReceived(preset('stakater'), request, circumstances).submitted;
}

test('what was complete when it was sent is submitted then, whatever was said since', () => {
  expect(submitted({ ...facts, product: 'Image registry' }, 'Is there any news?')).toBe(LOGGED);
});

test('what only a reply completes is submitted with that reply', () => {
  expect(submitted(facts, 'Product: Image registry')).toBe(LATER);
});

test('what no reply completes is not submitted', () => {
  expect(submitted(facts, 'Is there any news?')).toBeUndefined();
});
