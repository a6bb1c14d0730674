import { expect, test } from 'vitest';
import { presetSource } from '../../../src/policy/presets';
import { ask, asked, aDesk, mark, raise } from '../../desk';
import { deathsOn, dyingProcess } from '../dying-process';
import { ALEX, AMIR, named, twoAdmins } from './admins';

test('a published text runs from then on and is shown as it was written', async () => {
  const desk = await aDesk();
  const source = named('Ours').replace('firstResponse: { minutes: 60', 'firstResponse: { minutes: 30');
  const view = await asked(desk, 'publishPolicy', ALEX, 'ST-1', { source, basedOn: 1 });
  expect(view.published).toMatchObject({ number: 2, name: 'Ours', by: 'Alex Morgan', source });
  const key = raise(desk);
  await desk.settle();
  expect(mark(desk, key)?.promise).toMatchObject({ amount: 30 });
});

test('of two admins who began from one version the second is told', async () => {
  const desk = await twoAdmins();
  await asked(desk, 'publishPolicy', AMIR, 'ST-1', { source: named('Amir’s'), basedOn: 1 });
  const late = await ask(desk, 'publishPolicy', ALEX, 'ST-1', { source: named('Alex’'), basedOn: 1 });
  const params = { by: 'Amir Khan', number: '2' };
  expect(late).toEqual({ ok: false, refusal: { code: 'version-moved', params } });
  expect((await asked(desk, 'loadSettings', ALEX, 'ST-1')).policy).toMatchObject({
    name: 'Amir’s',
    version: 2,
  });
});

test('of two admins at the same instant one wins', async () => {
  const desk = await twoAdmins();
  const answers = await Promise.all(
    [ALEX, AMIR].map((admin) =>
      ask(desk, 'publishPolicy', admin, 'ST-1', { source: named(admin), basedOn: 1 }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
  expect(['version-moved', 'being-published']).toContain(refused[0]);
  const { versions } = await asked(desk, 'loadEditor', ALEX, 'ST-1');
  expect(versions.map(({ number }) => number)).toEqual([2, 1]);
});

test('a restored version says which one it brings back', async () => {
  const desk = await aDesk();
  await asked(desk, 'publishPolicy', ALEX, 'ST-1', { source: named('Worse'), basedOn: 1 });
  const { source } = await asked(desk, 'loadVersion', ALEX, 'ST-1', { number: 1 });
  const view = await asked(desk, 'publishPolicy', ALEX, 'ST-1', { source, basedOn: 2, restores: 1 });
  expect(source).toBe(presetSource('stakater'));
  expect(view.versions.map(({ number, restores }) => [number, restores])).toEqual([
    [3, 1],
    [2, undefined],
    [1, undefined],
  ]);
});

test('a version that was never there is neither restored nor shown', async () => {
  const desk = await aDesk();
  const restoring = { source: named('Ours'), basedOn: 1, restores: 9 };
  const refusal = { ok: false, refusal: { code: 'no-such-version' } };
  expect(await ask(desk, 'publishPolicy', ALEX, 'ST-1', restoring)).toEqual(refusal);
  expect(await ask(desk, 'loadVersion', ALEX, 'ST-1', { number: 2 })).toEqual(refusal);
});

test('a policy with mistakes says how many and the first', async () => {
  const desk = await aDesk();
  const source = named('Ours').replace('minutes: 60', 'minutes: many').replace('name: High', 'nome: High');
  const answer = await ask(desk, 'publishPolicy', ALEX, 'ST-1', { source, basedOn: 1 });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'policy-wrong', params: { line: '28' } } });
  expect(Number(answer.ok ? 0 : answer.refusal.params?.['count'])).toBeGreaterThan(1);
  expect((await asked(desk, 'loadEditor', ALEX, 'ST-1')).versions).toHaveLength(1);
});

test('a policy too large for the storage is refused with its size', async () => {
  const desk = await aDesk();
  const source = `${presetSource('stakater')}\n# ${'ü'.repeat(120_000)}`;
  const answer = await ask(desk, 'publishPolicy', ALEX, 'ST-1', { source, basedOn: 1 });
  const bytes = new TextEncoder().encode(JSON.stringify(source)).length;
  const params = { size: String(Math.ceil(bytes / 1024)), limit: '230' };
  expect(answer).toEqual({ ok: false, refusal: { code: 'policy-too-large', params } });
});

/** A short text that comes to much: a thousand holidays, written once and used by each of many calendars. */
function unfolding(): string {
  const dates = Array.from({ length: 999 }, (_, day) =>
    new Date(day * 86_400_000).toISOString().slice(0, 10),
  );
  const calendar = (id: string, holidays: string) =>
    `  ${id}: { timeZone: Europe/London, hours: { mon: [['09:00', '17:00']] }, holidays: ${holidays} }`;
  const others = Array.from({ length: 25 }, (_, at) => calendar(`c${at}`, '*all'));
  const calendars = ['calendars:', calendar('first', `&all [${dates.join(', ')}]`), ...others].join('\n');
  return presetSource('stakater').replace(/^calendars:/m, calendars);
}

test('a short text that unfolds into too much is refused too', async () => {
  const desk = await aDesk();
  const source = unfolding();
  expect(source.length).toBeLessThan(40_000);
  const answer = await ask(desk, 'publishPolicy', ALEX, 'ST-1', { source, basedOn: 1 });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'policy-too-large' } });
});

test('a preset is published whatever ran there before', async () => {
  const desk = await aDesk();
  await asked(desk, 'publishPolicy', ALEX, 'ST-1', { source: named('Ours'), basedOn: 1 });
  const { policy } = await asked(desk, 'publishPreset', ALEX, 'ST-1', { preset: 'interstellio' });
  expect(policy).toMatchObject({ name: 'Interstellio support', version: 3 });
  const { published } = await asked(desk, 'loadEditor', ALEX, 'ST-1');
  expect(published?.source).toBe(presetSource('interstellio'));
});

/** Of notes that the sweep shall look after drills and reports, then hints. */
const WRITES = 2;

test.each(deathsOn(WRITES))(
  'a publishing killed at write %i, %s it arrived, is finished by another',
  async (...death) => {
    const living = dyingProcess(Infinity, 'before');
    let process = living;
    const desk = await aDesk((world) => process.wrap(world));
    const wish = { source: named('Ours'), basedOn: 1 };
    process = dyingProcess(...death);
    await expect(ask(desk, 'publishPolicy', ALEX, 'ST-1', wish)).rejects.toThrow(/died|dead/);
    process = living;
    const view = await asked(desk, 'publishPolicy', ALEX, 'ST-1', wish);
    expect(view.versions.map(({ number }) => number)).toEqual([2, 1]);
    const { decisions } = await asked(desk, 'loadDecisions', ALEX, 'ST-1', {});
    expect(decisions.filter(({ kind }) => kind === 'published')).toMatchObject([
      { details: { version: 2 } },
      { details: { version: 1 } },
    ]);
  },
);
