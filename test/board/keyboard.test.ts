import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heirOf } from '../../static/pages/board/heir';
import { commandOf, moved, type Press } from '../../static/pages/board/shortcuts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  repeat: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test.each([
  ['j', 'next'],
  ['ArrowUp', 'previous'],
  [' ', 'tick'],
  ['x', 'tick'],
  ['a', 'accept'],
  ['Enter', 'open'],
  ['/', 'filter'],
  ['c', 'call'],
  ['?', 'help'],
  ['z', undefined],
])('%j on a row means %s', (key, command) => {
  expect(commandOf(press(key), false)).toBe(command);
});

test('what the browser does with Ctrl, Alt or Meta stays its own', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey'])
    expect(commandOf(press('a', { [held]: true }), false)).toBeUndefined();
});

test('Space and Enter stay with the control they are pressed on', () => {
  expect(commandOf(press(' '), true)).toBeUndefined();
  expect(commandOf(press('Enter'), true)).toBeUndefined();
  expect(commandOf(press('j'), true)).toBe('next');
});

test('Shift ticks the stretch and a question mark needs it', () => {
  expect(commandOf(press('X', { shiftKey: true }), false)).toBe('tickStretch');
  expect(commandOf(press('?', { shiftKey: true }), false)).toBe('help');
});

test('a key held down moves on and accepts nothing', () => {
  expect(commandOf(press('j', { repeat: true }), false)).toBe('next');
  expect(commandOf(press('a', { repeat: true }), false)).toBeUndefined();
});

test('moving stops at both ends and begins at the first row', () => {
  const shown = ['a', 'b', 'c'];
  expect(moved(shown, 'c', 'next')).toBe('c');
  expect(moved(shown, 'a', 'previous')).toBe('a');
  expect(moved(shown, undefined, 'next')).toBe('a');
  expect(moved(shown, 'a', 'last')).toBe('c');
  expect(moved([], undefined, 'next')).toBeUndefined();
});

test.each([
  ['stays where it is', 'b', ['a', 'b'], 'b'],
  ['goes to the next below', 'b', ['a', 'd'], 'd'],
  ['goes up where nothing is below', 'c', ['a'], 'a'],
  ['is nowhere on an empty board', 'c', [], undefined],
])('the focus %s', (_, active, now, expected) => {
  expect(heirOf(active, ['a', 'b', 'c', 'd'], now)).toBe(expected);
});

test('the focus always lands on a shown row while there is one', () => {
  const keys = fc.subarray(['a', 'b', 'c', 'd', 'e']);
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom('a', 'c', 'z'), { nil: undefined }),
      keys,
      keys,
      (active, was, now) => {
        const heir = heirOf(active, was, now);
        if (now.length > 0) expect(now).toContain(heir);
        else expect(heir).toBeUndefined();
      },
    ),
  );
});
