import { expect, test } from 'vitest';
import { withReplies } from '../../src/policy/conversation';
import { preset } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';

const policy = preset('stakater');
const text: RequestText = { channel: 'portal', summary: 'Slow', description: 'It is slow.', facts: {} };
const first = { at: 10, facts: ['environment', 'product'] };
const second = { at: 30, facts: ['product'] };

function factsAfter(replies: [number, string][], before: Record<string, string> = {}) {
  const said = replies.map(([at, words]) => ({ at, text: words }));
  return withReplies(policy, { ...text, facts: before }, said, [first, second]).facts;
}

test('a number means the question asked last before the reply', () => {
  expect(factsAfter([[20, '1. Production']])).toEqual({ environment: 'Production' });
  expect(factsAfter([[40, '1. Image registry']])).toEqual({ product: 'Image registry' });
});

test('a number before anything was asked means nothing', () => {
  expect(factsAfter([[5, '1. Production']])).toEqual({});
});

test('answers below a word of thanks are read', () => {
  const reply = 'Hi Kim,\nthanks for the quick reply.\n\n1. Production\n2. Image registry\n\nRegards\nJo';
  expect(factsAfter([[20, reply]])).toEqual({ environment: 'Production', product: 'Image registry' });
});

test('a later answer replaces an earlier one', () => {
  const facts = factsAfter([
    [20, '1. Staging'],
    [25, '1. Production, sorry'],
  ]);
  expect(facts).toEqual({ environment: 'Production, sorry' });
});

test('filler takes nothing back', () => {
  expect(factsAfter([[20, '1. n/a']], { environment: 'Production' })).toEqual({ environment: 'Production' });
});

test('what a reply says besides is part of the text', () => {
  const said = withReplies(policy, text, [{ at: 20, text: 'It started after the upgrade.' }], [first]);
  expect(said.description).toBe('It is slow.\n\nIt started after the upgrade.');
});

test('a machine that is out of the office says nothing', () => {
  const away = { at: 20, text: 'I am out of the office until Monday. 1. Production' };
  expect(withReplies(policy, text, [away], [first])).toEqual(text);
});

test('a number in a reply of the very moment of asking means nothing', () => {
  expect(factsAfter([[10, '1. Production']])).toEqual({});
});

test('filler stands where nothing was said before', () => {
  expect(factsAfter([[20, '1. n/a']])).toEqual({ environment: 'n/a' });
});

test('answers in a form are taken as they are and add nothing to the text', () => {
  const replies = [{ at: 20, facts: { environment: 'Staging' } }];
  expect(withReplies(policy, text, replies, [first])).toMatchObject({
    description: 'It is slow.',
    facts: { environment: 'Staging' },
  });
});

test('a reply without words of its own adds nothing to the text', () => {
  const quoted = [{ at: 20, text: '> 1. Which environment is affected?' }];
  expect(withReplies(policy, text, quoted, [first]).description).toBe('It is slow.');
});
