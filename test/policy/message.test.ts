import { expect, test } from 'vitest';
import { asText } from '../../src/policy/message';

test('paragraphs and lists become text with empty lines between', () => {
  const text = asText([
    { kind: 'paragraph', text: 'We need:' },
    { kind: 'list', ordered: true, items: ['One', 'Two'] },
    { kind: 'list', ordered: false, items: ['Three'] },
  ]);
  expect(text).toBe('We need:\n\n1. One\n2. Two\n\n- Three');
});
