import { expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse';
import type { Policy } from '../../../src/policy/schema';
import type { SiteFacts } from '../../../src/policy/site';
import { startingPolicy } from '../../../src/policy/start';

const project = { id: '1', key: 'HELP', name: 'Help' };

function started(site: Partial<SiteFacts>): Policy {
  const parsed = parsePolicy(startingPolicy({ project, ...site }, 'en'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const named = (...names: string[]) => names.map((name, at) => ({ id: String(at), name }));

test('facts that may need it have a hint, and a file answers what errors there are', () => {
  const { facts } = started({});
  const hinted = facts.filter(({ help }) => help !== undefined).map(({ id }) => id);
  expect(hinted).toEqual(expect.arrayContaining(['environment', 'impact']));
  expect(hinted.length).toBeLessThan(facts.length);
  expect(facts.filter((fact) => fact.attachmentAnswers).map(({ id }) => id)).toEqual(['errors']);
});

test('the first request type is for faults only where no other sounds like it', () => {
  const { requestTypes } = started({ requestTypes: named('Reset access', 'Report a bug') });
  expect(requestTypes.map(({ defaultSeverity }) => defaultSeverity)).toEqual(['P4', undefined]);
});

test('the most severe faults are asked little, and what is no fault asks the same at each severity', () => {
  const { requestTypes } = started({ requestTypes: named('Report a bug', 'Order training') });
  const [fault, order] = requestTypes.map(({ perSeverity }) => perSeverity);
  expect(fault).toEqual({ P1: { errors: 'skip', steps: 'skip', workaround: 'skip', started: 'skip' } });
  expect(order).toEqual({});
});

test('a request type of the portal to which mail goes takes both', () => {
  const site = { requestTypes: named('Report a bug'), mailRequestTypes: ['report a BUG'] };
  expect(started(site).requestTypes.map(({ channels }) => channels)).toEqual([['portal', 'email', 'api']]);
});

test('names of plain words stand in the text without quotation marks', () => {
  const source = startingPolicy({ project, requestTypes: named('Report a bug', 'Laptop: new') }, 'en');
  expect(source).toContain('\nname: Help support\n');
  expect(source).toContain('  - name: Report a bug\n');
  expect(source).toContain('  - name: "Laptop: new"\n');
});
