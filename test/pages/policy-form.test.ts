import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/parse';
import { preset, presetNames, presetSource } from '../../src/policy/presets';
import { formWordsFor } from '../../static/pages/settings/policy/form/form-words';
import { barsOf, openDaysUnlike } from '../../static/pages/settings/policy/form/calendars/week';
import { linesIn } from '../../static/pages/settings/policy/form/controls/lines';
import { marksOf } from '../../static/pages/settings/policy/form/escalation/marks';
import { andAbove, idOf, idOfShown, topOf } from '../../static/pages/settings/policy/form/paths';
import { placeInWords } from '../../static/pages/settings/policy/form/place-in-words';
import { problemsAt, problemsIn, problemsWithin } from '../../static/pages/settings/policy/form/problems';
import { policyNode } from '../../static/pages/settings/policy/form/schema/from-json-schema';
import { nodeAt } from '../../static/pages/settings/policy/form/schema/node-at';
import { conditionInWords } from '../../static/pages/settings/policy/form/severities/condition-words';

const english = formWordsFor('en');

test('a mistake stands at its own control and within all above it', () => {
  const source = presetSource('stakater').replace('clock: logged', 'clock: whenever');
  const problems = problemsIn(parsePolicy(source));
  const path = ['severities', 0, 'clock'];
  expect(problemsAt(problems, path)).toHaveLength(1);
  expect(problemsAt(problems, path.slice(0, 2))).toHaveLength(0);
  expect(problemsWithin(problems, ['severities', 0])).toHaveLength(1);
  expect(problemsWithin(problems, ['severities', 1])).toHaveLength(0);
});

test('a path leads to what stands above it, nearest first', () => {
  expect(andAbove('a[0].b.c')).toEqual(['a[0].b.c', 'a[0].b', 'a[0]', 'a']);
  expect(topOf('severities[0].name')).toBe('severities');
});

test('a control has the id that its problem names, without blanks', () => {
  const path = ['sharing', 'byRequestType', 'Report a problem'];
  expect(idOf(path)).toBe(idOfShown('sharing.byRequestType.Report a problem'));
  expect(idOf(path)).toMatch(/^[\w-]+$/);
  expect(idOf(['facts', 1])).not.toBe(idOf(['facts', 11]));
});

test('a problem’s place is told by the labels that lead there', () => {
  const node = policyNode();
  const value = (path: readonly (string | number)[]) => (path.at(-1) === 0 ? { id: 'P1' } : undefined);
  const place = (path: string) => placeInWords(path, node, value, 'en');
  expect(place('severities[0].firstResponse.minutes')).toBe('Severities › P1 › First answer › Within');
  expect(place('requestTypes[1].facts.impact')).toBe('Request types › 2 › Facts › impact');
  expect(place('severities[P1].firstResponse')).toBe('Severities › P1 › First answer');
  expect(place('colour')).toBe('colour');
});

test('the schema is known below lists, records and conditions', () => {
  const node = policyNode();
  expect(nodeAt(node, ['severities', 3, 'clauses', 0, 'when'])?.kind).toBe('condition');
  expect(nodeAt(node, ['calendars', 'business', 'hours', 'mon'])?.kind).toBe('hours');
  expect(nodeAt(node, ['requestTypes', 0, 'perSeverity', 'P1', 'errors'])?.kind).toBe('choice');
  expect(nodeAt(node, ['severities', 0, 'nothing'])).toBeUndefined();
});

test('only open days with other hours can take over those of a day', () => {
  const hours = { mon: [['08:00', '16:00']], tue: [['09:00', '17:00']], wed: [['08:00', '16:00']], sat: [] };
  expect(openDaysUnlike(hours, 'mon')).toEqual(['tue']);
  expect(openDaysUnlike(hours, 'sat')).toEqual([]);
  expect(openDaysUnlike({ ...hours, mon: [['8', '16:00']] }, 'mon')).toEqual([]);
});

test.each(presetNames)('every key that %s writes is one that the form knows', (name) => {
  const node = policyNode();
  const { version, ...policy } = preset(name);
  expect(version).toBe(1);
  for (const path of leaves(policy)) expect(nodeAt(node, path), path.join('.')).toBeDefined();
});

test('a condition reads as one sentence, any value and every part', () => {
  const condition = { extent: ['major', 'outage'], environment: 'production' };
  expect(conditionInWords(condition, english)).toBe(
    'Met when it is in production, and either most of it is down or all of it is down.',
  );
  expect(conditionInWords(condition, formWordsFor('de'))).toBe(
    'Erfüllt, wenn Folgendes gilt: es ist in der Produktion, und entweder das meiste ist ausgefallen oder alles ist ausgefallen.',
  );
  expect(conditionInWords({}, english)).toBe('Nothing is asked yet: add a condition.');
});

test('a night goes on in the next row, Sunday’s on Monday’s', () => {
  const rows = barsOf({ mon: [['09:00', '17:00']], sun: [['22:00', '06:00']] });
  expect(rows[0]).toEqual([
    { from: 0, to: 360, isNight: true },
    { from: 540, to: 1020, isNight: false },
  ]);
  expect(rows[6]).toEqual([{ from: 1320, to: 1440, isNight: false }]);
});

test('a whole day fills its row and half-typed times draw nothing', () => {
  expect(barsOf({ tue: [['00:00', '24:00']], wed: [['9', '17:00']], thu: 'no' }).slice(1, 4)).toEqual([
    [{ from: 0, to: 1440, isNight: false }],
    [],
    [],
  ]);
});

test('a ladder stands on its line with repetitions and its end', () => {
  const marks = marksOf({
    steps: [
      { afterMinutes: 0, target: 'first' },
      { afterMinutes: 10, target: 'second' },
    ],
    repeat: { times: 2, everyMinutes: 5 },
    exhaustedAfterMinutes: 40,
  });
  expect(marks.map(({ kind, minute, at }) => [kind, minute, at])).toEqual([
    ['step', 0, 0],
    ['step', 10, 25],
    ['repeat', 15, 37.5],
    ['repeat', 20, 50],
    ['exhausted', 40, 100],
  ]);
});

test('labels that would touch stand in rows of their own', () => {
  const steps = [0, 1, 2, 60].map((afterMinutes) => ({ afterMinutes, target: '' }));
  expect(marksOf({ steps }).map(({ row }) => row)).toEqual([0, 1, 2, 0]);
});

test('lines are read without blanks around them and empty ones', () => {
  expect(linesIn(' one\n\ntwo ', /\n/)).toEqual(['one', 'two']);
  expect(linesIn('a.example, b.example', /[\s,;]+/)).toEqual(['a.example', 'b.example']);
});

function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (path.length > 0 && (typeof value !== 'object' || value === null)) return [path];
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object' && !Array.isArray(one))
      ? value.flatMap((one, at) => leaves(one, [...path, at]))
      : [path];
  return Object.entries(value as object).flatMap(([key, one]) => leaves(one, [...path, key]));
}
