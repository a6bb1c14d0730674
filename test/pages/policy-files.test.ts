import { expect, test } from 'vitest';
import { fileNameOf } from '../../static/pages/settings/policy/versions/export';
import { readPolicyFile } from '../../static/pages/settings/policy/versions/read-file';
import { hold, letGo, placeOf, unkeptAt } from '../../static/pages/settings/policy/unkept';
import { aShelf } from './a-shelf';

test.each([
  ['Stakater support', 'stakater-support-draft.yml'],
  ['Größte Not / 24×7', 'größte-not-24-7-draft.yml'],
  ['', 'policy-draft.yml'],
  [undefined, 'policy-draft.yml'],
])('a policy called %s is exported under a name of its own', (name, file) => {
  expect(fileNameOf(name, 'draft')).toBe(file);
});

test('a file is taken as it is, right or wrong, with lines as we write them', async () => {
  expect(await readPolicyFile(new File(['name: [\r\n'], 'a.yml'))).toEqual({ ok: true, source: 'name: [\n' });
});

test('a file that is no text is refused', async () => {
  expect(await readPolicyFile(new File([new Uint8Array([0xff, 0xfe])], 'a.png'))).toEqual({
    ok: false,
    why: 'unreadable',
  });
});

test('a file far larger than a policy may be is refused with its size', async () => {
  const file = new File(['a'.repeat(400 * 1024)], 'a.yml');
  expect(await readPolicyFile(file)).toEqual({ ok: false, why: 'too-large', size: 400, limit: 300 });
});

const place = placeOf('admin', '10000');
const unkept = { source: 'name: Mine', revision: 2, basedOn: 1 };
const view = { others: [], versions: [] };
const draft = { source: 'name: Mine', revision: 3, basedOn: 1, savedAt: '2026-11-22T09:00:00Z' };

test('what did not reach the app is there again after a reload', () => {
  const shelf = aShelf();
  hold(place, unkept, shelf);
  expect(unkeptAt(place, view, shelf)).toEqual(unkept);
  expect(unkeptAt(placeOf('admin', '10001'), view, shelf)).toBeUndefined();
});

test('what reached the app after all is not brought up again', () => {
  const shelf = aShelf();
  hold(place, unkept, shelf);
  expect(unkeptAt(place, { ...view, draft }, shelf)).toBeUndefined();
  letGo(place, shelf);
  expect(unkeptAt(place, view, shelf)).toBeUndefined();
});
