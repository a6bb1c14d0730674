import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { World } from '../../src/flows/world';
import { aDesk, ask } from '../desk';

/** What is kept for a create form of the Stakater portal, as our page there gets it. */
function hintsOn(desk: Desk, requestTypeId: string): string[] {
  return desk.state.uiModifications
    .all()
    .filter(({ contexts }) => contexts.some((one) => one.requestTypeId === requestTypeId))
    .map(({ data = '' }) => data);
}

/** A desk on which the app has kept no hints so far. */
async function aDeskWithoutHints(wrap: (world: World) => World): Promise<Desk> {
  const desk = await aDesk(wrap);
  for (const { id } of desk.state.uiModifications.all()) desk.state.uiModifications.delete(id);
  return desk;
}

const publish = (desk: Desk, preset = 'stakater') =>
  ask(desk, 'publishPreset', 'admin-alex', 'ST', { preset });
const writes = (desk: Desk) =>
  desk.forge.calls().filter(({ method, path }) => method !== 'GET' && path.includes('uiModifications'));

test('publishing puts hints on each form that the policy feeds from the portal', async () => {
  const desk = await aDesk();
  const forms = desk.state.uiModifications.all().flatMap(({ contexts }) => contexts);
  expect(forms.map(({ requestTypeId }) => requestTypeId).sort()).toEqual(['11', '12', '13', '21']);
  expect(hintsOn(desk, '11')[0]).toContain('Say what you did');
});

test('publishing the same policy again writes nothing', async () => {
  const desk = await aDesk();
  const before = writes(desk).length;
  await publish(desk);
  expect(writes(desk)).toHaveLength(before);
});

test('hints that somebody changed are put right in place', async () => {
  const desk = await aDesk();
  const [one] = desk.state.uiModifications.all();
  if (!one) throw new Error('no hints were kept');
  desk.state.uiModifications.put(one.id, { ...one, data: '{}' });
  await publish(desk);
  expect(desk.state.uiModifications.get(one.id)?.data).toContain('Say what you did');
});

test('a policy that names none of the forms takes their hints away', async () => {
  const desk = await aDesk();
  await publish(desk, 'interstellio');
  expect(['11', '12', '13'].flatMap((type) => hintsOn(desk, type))).toEqual([]);
  expect(hintsOn(desk, '21')).toHaveLength(1);
});

test('two sets of hints on one form become one', async () => {
  const desk = await aDesk();
  const [one] = desk.state.uiModifications.all();
  if (!one) throw new Error('no hints were kept');
  desk.state.uiModifications.put('twin', { ...one, id: 'twin' });
  await publish(desk);
  expect(desk.state.uiModifications.get('twin')).toBeUndefined();
  expect(hintsOn(desk, '11')).toHaveLength(1);
});

test('a site that refuses hints still runs the policy and is logged', async () => {
  const refusing = (world: World): World => ({
    ...world,
    jira: { ...world.jira, saveHints: () => Promise.reject(new Error('no')) },
  });
  const desk = await aDeskWithoutHints(refusing);
  expect(await publish(desk)).toMatchObject({ ok: true, data: { policy: { version: 2 } } });
  expect(desk.forge.logs().some(({ line }) => line.includes('hints-refused'))).toBe(true);
});

test('a project without a portal still runs the policy', async () => {
  const lost = (world: World): World => ({
    ...world,
    jira: { ...world.jira, portalOf: () => Promise.reject(new Error('gone')) },
  });
  const desk = await aDeskWithoutHints(lost);
  expect(await publish(desk)).toMatchObject({ ok: true });
  expect(desk.state.uiModifications.all()).toEqual([]);
});
