import { expect, test } from 'vitest';
import { readTab } from '../../static/pages/settings/kept-tab';
import { put } from '../../static/pages/shared/shelf';
import { aShelf } from './a-shelf';

test('the tab that was open is opened again', () => {
  const shelf = aShelf();
  put('plumbline:settings:tab', { tab: 'record' }, shelf);
  expect(readTab('policy', shelf)).toBe('record');
});

test('a tab that is no longer there opens the first one', () => {
  const shelf = aShelf();
  put('plumbline:settings:tab', { tab: 'weather' }, shelf);
  expect(readTab('policy', shelf)).toBe('policy');
});
