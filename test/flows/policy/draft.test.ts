import { expect, test } from 'vitest';
import { editorView } from '../../../src/flows/policy/editor';
import { ask, asked, aDesk } from '../../desk';
import { aWorld } from '../../world';
import { ALEX, AMIR, named, twoAdmins } from './admins';

test('a draft is kept right or wrong and counts its revisions', async () => {
  const desk = await aDesk();
  const first = await asked(desk, 'saveDraft', ALEX, 'ST-1', { source: '{ no', revision: 0, basedOn: 1 });
  expect(first).toMatchObject({ source: '{ no', basedOn: 1 });
  const { revision } = first;
  await asked(desk, 'saveDraft', ALEX, 'ST-1', { source: named('Ours'), revision, basedOn: 1 });
  const { draft, published } = await asked(desk, 'loadEditor', ALEX, 'ST-1');
  expect(draft).toMatchObject({ source: named('Ours'), revision: revision + 1 });
  expect(published?.name).toBe('Stakater support');
});

test('a window that was left behind does not write over the other', async () => {
  const desk = await aDesk();
  await asked(desk, 'saveDraft', ALEX, 'ST-1', { source: 'one', revision: 0, basedOn: 1 });
  const late = await ask(desk, 'saveDraft', ALEX, 'ST-1', { source: 'two', revision: 0, basedOn: 1 });
  expect(late).toEqual({ ok: false, refusal: { code: 'draft-moved' } });
  expect((await asked(desk, 'loadEditor', ALEX, 'ST-1')).draft?.source).toBe('one');
});

test('a window left behind a discarded draft does not write over the next one', async () => {
  const desk = await aDesk();
  const one = { source: 'one', revision: 0, basedOn: 1 };
  const { revision } = await asked(desk, 'saveDraft', ALEX, 'ST-1', one);
  await asked(desk, 'discardDraft', ALEX, 'ST-1');
  await desk.advance(1_000);
  await asked(desk, 'saveDraft', ALEX, 'ST-1', { source: 'two', revision: 0, basedOn: 1 });
  const late = await ask(desk, 'saveDraft', ALEX, 'ST-1', { source: 'late', revision, basedOn: 1 });
  expect(late).toEqual({ ok: false, refusal: { code: 'draft-moved' } });
  expect((await asked(desk, 'loadEditor', ALEX, 'ST-1')).draft?.source).toBe('two');
});

test('publishing leaves a draft that another window has gone on with', async () => {
  const desk = await aDesk();
  const wish = { source: named('Ours'), basedOn: 1 };
  const { revision } = await asked(desk, 'saveDraft', ALEX, 'ST-1', { ...wish, revision: 0 });
  await asked(desk, 'saveDraft', ALEX, 'ST-1', { source: named('Newer'), revision, basedOn: 1 });
  const view = await asked(desk, 'publishPolicy', ALEX, 'ST-1', { ...wish, revision });
  expect(view.published?.name).toBe('Ours');
  expect(view.draft?.source).toBe(named('Newer'));
});

test('publishing ends the draft of the revision that was seen, whatever it says', async () => {
  const desk = await aDesk();
  const { revision } = await asked(desk, 'saveDraft', ALEX, 'ST-1', {
    source: 'half a',
    revision: 0,
    basedOn: 1,
  });
  const wish = { source: named('Ours'), basedOn: 1, revision };
  expect((await asked(desk, 'publishPolicy', ALEX, 'ST-1', wish)).draft).toBeUndefined();
});

test('an admin learns of another’s draft and never reads it', async () => {
  const desk = await twoAdmins();
  const source = named('A secret plan');
  const { savedAt } = await asked(desk, 'saveDraft', AMIR, 'ST-1', { source, revision: 0, basedOn: 1 });
  const view = await asked(desk, 'loadEditor', ALEX, 'ST-1');
  expect(view.others).toEqual([{ name: 'Amir Khan', savedAt, basedOn: 1 }]);
  expect(JSON.stringify(view)).not.toContain('secret plan');
  expect((await asked(desk, 'loadEditor', AMIR, 'ST-1')).others).toEqual([]);
});

test('a discarded draft is gone and the published policy stays', async () => {
  const desk = await twoAdmins();
  await asked(desk, 'saveDraft', ALEX, 'ST-1', { source: 'mine', revision: 0, basedOn: 1 });
  await asked(desk, 'saveDraft', AMIR, 'ST-1', { source: 'theirs', revision: 0, basedOn: 1 });
  const view = await asked(desk, 'discardDraft', ALEX, 'ST-1');
  expect(view.draft).toBeUndefined();
  expect(view.published?.number).toBe(1);
  expect((await asked(desk, 'loadEditor', AMIR, 'ST-1')).draft?.source).toBe('theirs');
});

test('publishing ends the draft of whoever publishes alone', async () => {
  const desk = await twoAdmins();
  await asked(desk, 'saveDraft', ALEX, 'ST-1', { source: named('Ours'), revision: 0, basedOn: 1 });
  await asked(desk, 'saveDraft', AMIR, 'ST-1', { source: named('Theirs'), revision: 0, basedOn: 1 });
  const view = await asked(desk, 'publishPolicy', ALEX, 'ST-1', { source: named('Ours'), basedOn: 1 });
  expect(view.draft).toBeUndefined();
  expect(view.others).toMatchObject([{ name: 'Amir Khan', basedOn: 1 }]);
  expect((await asked(desk, 'loadEditor', AMIR, 'ST-1')).draft).toMatchObject({
    basedOn: 1,
    source: named('Theirs'),
  });
});

test('a draft that is too large is refused and the one before stays', async () => {
  const desk = await aDesk();
  const one = { source: 'one', revision: 0, basedOn: 1 };
  const { revision } = await asked(desk, 'saveDraft', ALEX, 'ST-1', one);
  const source = 'x'.repeat(236_000);
  const answer = await ask(desk, 'saveDraft', ALEX, 'ST-1', { source, revision, basedOn: 1 });
  const params = { size: '231', limit: '230' };
  expect(answer).toEqual({ ok: false, refusal: { code: 'policy-too-large', params } });
  expect((await asked(desk, 'loadEditor', ALEX, 'ST-1')).draft?.source).toBe('one');
});

test('a version whose text is gone is not shown as what is published', async () => {
  const { inside } = await aWorld();
  const shown = await inside((world) => {
    const storage = { ...world.storage, versionSource: () => Promise.resolve(undefined) };
    return editorView({ ...world, storage }, '10000', ALEX);
  });
  expect(shown).not.toHaveProperty('published');
});
