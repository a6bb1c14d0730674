import { expect, test } from 'vitest';
import { leftAfter } from '../../static/shared/sharing/left';

const later = [{ who: 'ben@fabrikam.example', outcome: 'later' as const }];

test('whoever was put off and whatever nobody could read stay in the field', () => {
  const typed = 'Ben <ben@fabrikam.example>, tom@x.example\nCarla';
  const sent = ['ben@fabrikam.example', 'tom@x.example'];
  expect(leftAfter(typed, sent, later)).toBe('ben@fabrikam.example\nCarla');
});

test('a confirmed outsider who was put off comes back beside what was typed meanwhile', () => {
  expect(leftAfter('ida@x.example', ['ben@fabrikam.example'], later)).toBe(
    'ben@fabrikam.example\nida@x.example',
  );
});

test('once everybody was added the field is empty', () => {
  expect(leftAfter('ben@fabrikam.example', ['ben@fabrikam.example'], [])).toBe('');
});
