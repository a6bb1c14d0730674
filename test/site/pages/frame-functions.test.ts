import { expect, test } from 'vitest';
import { keepFunctions } from '../../../site/pages/browser/frame/functions';

test('sends an id across for each function and calls it back', () => {
  const functions = keepFunctions();
  const heard: unknown[] = [];
  const packed = functions.pack({ onClose: (payload: unknown) => heard.push(payload), list: [1, 'two'] });
  expect(packed).toEqual({ onClose: { __fn: 'f1' }, list: [1, 'two'] });
  functions.call('f1', ['done']);
  expect(heard).toEqual(['done']);
});

test('keeps one function under the id that UI Kit gave it', () => {
  const functions = keepFunctions();
  const first = Object.assign(() => undefined, { __id__: 'press' });
  expect(functions.pack([first, first])).toEqual([{ __fn: 'press' }, { __fn: 'press' }]);
});

test('leaves blobs and errors whole and drops React elements', () => {
  const functions = keepFunctions();
  const blob = new Blob(['x']);
  expect(functions.pack({ blob, icon: { $$typeof: Symbol.for('react.element') } })).toEqual({
    blob,
    icon: null,
  });
});
