import { expect } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, MINUTE, mark, raise } from '../desk';

/** A P3 on the Stakater desk that says neither where nor what. */
export async function waiting(
  desk: Desk,
  wish: { as?: string; summary?: string; description?: string } = {},
) {
  const answers = { severity: 'P3', impact: COMPLETE.impact, errors: COMPLETE.errors };
  const key = raise(desk, { summary: 'Slow', description: 'It is slow.', answers, ...wish });
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ complete: 'no', missing: ['environment', 'product'] });
  await desk.advance(MINUTE);
  return key;
}
