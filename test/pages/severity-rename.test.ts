import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsePolicy } from '../../src/policy/parse';
import { presetNames, presetSource } from '../../src/policy/presets';
import { withValue } from '../../static/pages/settings/policy/edits';
import {
  isTaken,
  withSeverityRenamed,
} from '../../static/pages/settings/policy/form/severities/rename-severity';

const policy = `severities: [{ id: P1 }, { id: P2 }]
defaultSeverity: P2 # what most are
caps: [{ severity: P1 }, { severity: 'P2' }]
floors:
  - severity: P2
requestTypes:
  - name: P2
    defaultSeverity: P2
    perSeverity: { P2: { steps: required } }
reclassification: { raisesByItself: [P1, P2] }
escalation:
  ladders: [{ id: P2, severities: [P1, P2] }]
sharing:
  bySeverity:
    P2: organisation
`;

test('a severity’s new name stands wherever the old one was meant', () => {
  const renamed = withSeverityRenamed(policy, 'P2', 'S: 2');
  expect(parse(renamed)).toEqual({
    severities: [{ id: 'P1' }, { id: 'P2' }],
    defaultSeverity: 'S: 2',
    caps: [{ severity: 'P1' }, { severity: 'S: 2' }],
    floors: [{ severity: 'S: 2' }],
    requestTypes: [{ name: 'P2', defaultSeverity: 'S: 2', perSeverity: { 'S: 2': { steps: 'required' } } }],
    reclassification: { raisesByItself: ['P1', 'S: 2'] },
    escalation: { ladders: [{ id: 'P2', severities: ['P1', 'S: 2'] }] },
    sharing: { bySeverity: { 'S: 2': 'organisation' } },
  });
  expect(renamed).toContain('# what most are');
});

test.each(presetNames)('every severity of %s can be renamed without a mistake', (name) => {
  const source = presetSource(name);
  const parsed = parsePolicy(source);
  const ids = parsed.ok ? parsed.policy.severities.map(({ id }) => id) : [];
  for (const [at, id] of ids.entries())
    expect(
      parsePolicy(withValue(withSeverityRenamed(source, id, 'New'), ['severities', at, 'id'], 'New')).ok,
    ).toBe(true);
});

test('two severities of one name are a single mistake', () => {
  const parsed = parsePolicy(withValue(presetSource('stakater'), ['severities', 1, 'id'], 'P1'));
  expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code])).toEqual([
    ['severities[1].id', 'twice'],
  ]);
});

test('a name counts as taken in other letter case, its own does not', () => {
  expect(isTaken(['P1', 'P2'], 1, ' p1')).toBe(true);
  expect(isTaken(['P1', 'P2'], 1, 'P2')).toBe(false);
});

test('a text that is no YAML keeps its severities’ names', () => {
  expect(withSeverityRenamed('caps: [', 'P1', 'S1')).toBe('caps: [');
});
