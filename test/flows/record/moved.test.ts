import { expect, test } from 'vitest';
import { issue, raise } from '../../desk';
import { aWorld } from '../../world';
import { decisionsOn } from './read';

test('what another project decided about a request that has moved is not shown here', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  const before = await decisionsOn(desk, { request: key });
  await inside((world) =>
    world.storage.noteDecision({
      id: 'elsewhere',
      projectId: '10001',
      at: world.now(),
      kind: 'received',
      by: 'policy',
      request: { id: issue(desk, key).id, key },
      details: {},
    }),
  );
  expect(await decisionsOn(desk, { request: key })).toEqual(before);
});
