import { expect, test } from 'vitest';
import { english } from '../../static/shared/words';
import { readText } from '../tree';

/** What the guide says that its reader sees, in italics; `…` stands for what differs. */
function labels(guide: string): string[] {
  return Array.from(readText(guide).matchAll(/_([^_\n]+)_/g), ([, label = '']) => label);
}

const sentences = Object.values(english).map((sentence) => sentence.replace(/\{\w+\}/g, '…'));

test('every label in the customer’s guide stands on a page', () => {
  const isSaid = (label: string) =>
    sentences.some((one) => one === label || one.startsWith(label.replace(/…$/, '')));
  const said = labels('docs/guides/customer.md');
  expect(said.length).toBeGreaterThan(8);
  expect(said.filter((label) => !isSaid(label))).toEqual([]);
});
