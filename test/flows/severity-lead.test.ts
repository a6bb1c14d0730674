import { expect, test } from 'vitest';
import { leadOf } from '../../src/flows/severity/lead';
import type { World } from '../../src/flows/world';
import { preset } from '../../src/policy/presets';
import { aWorld } from '../world';

const stakater = preset('stakater');
const leadBy = (lead: string, wrap: (jira: World['jira']) => World['jira'] = (jira) => jira) =>
  aWorld().then(({ inside }) =>
    inside((world) =>
      leadOf(
        { ...world, jira: wrap(world.jira) },
        { ...stakater, reclassification: { ...stakater.reclassification, lead } },
        '10000',
        'en',
      ),
    ),
  );

test('whoever the policy names decides, and otherwise whoever leads the project', async () => {
  expect(await leadBy('agent-amir')).toEqual({ accountId: 'agent-amir', name: 'Amir Khan' });
  expect(await leadBy('project-lead')).toMatchObject({ name: 'Sofia Lind' });
});

test('where Jira has no name for whoever decides, any agent may, and no empty name is said', async () => {
  const nameless = await leadBy('agent-gone', (jira) => ({ ...jira, nameOf: () => Promise.resolve('') }));
  const silent = await leadBy('agent-amir', (jira) => ({
    ...jira,
    nameOf: () => Promise.reject(new Error()),
  }));
  expect(nameless).not.toHaveProperty('accountId');
  expect(nameless.name).not.toBe('');
  expect(silent).toEqual(nameless);
});
