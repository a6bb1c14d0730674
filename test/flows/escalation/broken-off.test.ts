import { expect, test } from 'vitest';
import type { World } from '../../../src/flows/world';
import { climb } from '../../../src/flows/escalation';
import { openLadder } from '../../../src/flows/escalation/open';
import { parsePolicy } from '../../../src/policy/parse';
import { interstellio } from '../../../src/policy/presets/interstellio';
import { COMPLETE, MINUTE, P1_MAIL, aDesk, ask, asked, issue, mailIn, mark, pages, raise } from '../../desk';
import { aWorld } from '../../world';
import { dyingProcess } from '../dying-process';

/** A desk whose process is, once `kill` is called, the dying one; `restart` brings another. */
async function aMortalDesk(dying: (world: World) => World, always = (world: World) => world) {
  let isDying = false;
  const desk = await aDesk((world) => always(isDying ? dying(world) : world));
  return { desk, kill: () => (isDying = true), restart: () => (isDying = false) };
}

/** The Interstellio desk, on which a P2 wakes others than a P1. */
function twoLadders(world: World): World {
  const p1 = 'exhaustedAfterMinutes: 30';
  const step = "{ afterMinutes: 0, channel: slack, target: '#p1-management' }";
  const p2 = `{ id: p2, severities: [P2], steps: [${step}], exhaustedAfterMinutes: 60 }`;
  const source = interstellio
    .replace(p1, `${p1}\n    - ${p2}`)
    .replace('clock: submitted', 'clock: logged')
    .replace('ladders: [p1]', 'ladders: [p1, p2]');
  const parsed = parsePolicy(source);
  if (!parsed.ok) throw new Error('the preset with two ladders is no policy');
  const { policy } = parsed;
  const published = async (projectId: string) => {
    const known = await world.storage.policy(projectId);
    return known?.policy.name === policy.name ? { ...known, policy } : known;
  };
  return { ...world, storage: { ...world.storage, policy: published } };
}

test('pages that were closed for other people answer for nobody', async () => {
  const process = dyingProcess(Infinity, 'after');
  const { desk, kill, restart } = await aMortalDesk((world) => {
    const { channels, ...mortal } = process.wrap(world);
    const settle: typeof channels.settle = (...page) => world.channels.settle(...page).then(process.die);
    return { ...mortal, channels: { ...channels, settle } };
  }, twoLadders);
  const key = mailIn(desk, P1_MAIL);
  await desk.advance(11 * MINUTE);
  kill();
  const lower = { from: 'P1', to: 'P2', reason: 'Most subscribers can authenticate again.' };
  await ask(desk, 'reclassify', 'agent-johan', key, lower).catch(() => undefined);
  restart();
  await desk.advance(11 * MINUTE);
  expect(desk.state.alerts.all()).toMatchObject([{ status: 'closed' }]);
  expect(mark(desk, key)).toMatchObject({ severity: 'P2', ladder: 'open' });
  expect(pages(desk).at(-1)?.channel).toBe('#p1-management');
});

test('a P1 again whose process died before its ladder went on wakes people all the same', async () => {
  const process = dyingProcess(Infinity, 'after');
  const { desk, kill, restart } = await aMortalDesk((world) => {
    const { storage, ...mortal } = process.wrap(world);
    return { ...mortal, storage: { ...storage, saveLadder: () => Promise.resolve().then(process.die) } };
  });
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P1' } });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P3', reason: 'It is back.' });
  kill();
  const again = { from: 'P3', to: 'P1', reason: 'It is down again.' };
  await ask(desk, 'reclassify', 'agent-amir', key, again).catch(() => undefined);
  restart();
  await desk.advance(6 * MINUTE);
  expect(mark(desk, key)).toMatchObject({ severity: 'P1', ladder: 'open' });
  expect(pages(desk)).toHaveLength(2);
});

test('a ladder that begins while an earlier note is forgotten is noted all the same', async () => {
  const { desk, inside } = await aWorld();
  const requestId = issue(desk, raise(desk)).id;
  const noted = await inside(async (world) => {
    const request = await world.jira.request(requestId);
    const published = await world.storage.policy('10000');
    if (!request || !published) throw new Error('the desk has no request or no policy');
    const start = { severity: 'P1', tier: 'premium', from: request.created };
    const forget: World['storage']['forget'] = async (due) => {
      await openLadder(world, published.policy, request, start);
      await world.storage.forget(due);
    };
    await climb({ ...world, storage: { ...world.storage, forget } }, requestId);
    return world.storage.dueAt({ kind: 'ladder', requestId });
  });
  expect(noted).toBeDefined();
});

test('a page that reports late marks no step of the ladder in its ladder’s place', async () => {
  let replaced = false;
  const { desk, inside } = await aWorld((world) => ({
    ...world,
    channels: {
      ...world.channels,
      send: async (page) => {
        const before = await world.storage.ladder(page.requestId);
        const after = before && { ...before, revision: before.revision + 1, token: 'b'.repeat(40) };
        if (before && after && !replaced) replaced = await world.storage.saveLadder(before, after);
        return world.channels.send(page);
      },
    },
  }));
  const key = raise(desk);
  await desk.settle();
  const ladder = await inside((world) => world.storage.ladder(issue(desk, key).id));
  expect([replaced, ladder?.steps[0]?.state]).toEqual([true, 'sending']);
});
