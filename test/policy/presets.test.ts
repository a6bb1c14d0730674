import { expect, test } from 'vitest';
import { asText } from '../../src/policy/message';
import { preset, presetNames, presetSource } from '../../src/policy/presets';
import { receivedMessage } from '../../src/policy/replies';
import { problemsOf } from './policy-builder';

const stakater = preset('stakater');
const interstellio = preset('interstellio');

test.each(presetNames)('preset %s has no problem', (name) => {
  expect(problemsOf(presetSource(name))).toEqual([]);
});

test('stakater has its four severities with their own definitions', () => {
  expect(stakater.severities.map(({ id, name, definition }) => `${id} ${name}: ${definition}`)).toEqual([
    'P1 Critical: Production outage, no viable workaround.',
    'P2 High: Major degradation with significant impact.',
    'P3 Medium: Limited impact; workaround available.',
    'P4 Low: Information request or minor issue.',
  ]);
});

test('stakater asks a problem for all six items of its procedure', () => {
  const problem = stakater.requestTypes.find(({ name }) => name === 'Report a problem');
  expect(Object.keys(problem?.facts ?? {})).toEqual(
    expect.arrayContaining(['environment', 'product', 'errors', 'steps', 'impact', 'changes']),
  );
});

test('stakater starts the clock of all but P1 at proper submission', () => {
  expect(stakater.severities.map(({ clock }) => clock)).toEqual([
    'logged',
    'submitted',
    'submitted',
    'submitted',
  ]);
});

test('stakater pages for premium customers only and keeps requests private', () => {
  expect(stakater.customers.tiers.map(({ id, ladders }) => [id, ladders])).toEqual([
    ['premium', ['p1']],
    ['standard', []],
  ]);
  expect(stakater.sharing.default).toBe('creator');
  expect(stakater.desk.portal).toBe('https://stakater-cloud.atlassian.net/servicedesk/customer/portals');
});

test('interstellio promises one hour, three business hours and one business day', () => {
  expect(interstellio.severities.map(({ id, firstResponse }) => [id, firstResponse])).toEqual([
    ['P1', { minutes: 60, calendar: 'always', promise: 'guaranteed' }],
    ['P2', { minutes: 180, calendar: 'business', promise: 'typical' }],
    ['P3', { businessDays: 1, calendar: 'business', promise: 'typical' }],
  ]);
});

test('interstellio shows all ten examples of its procedure', () => {
  expect(interstellio.severities.map(({ examples }) => examples.length)).toEqual([2, 4, 4]);
});

test('interstellio requires company, contact, phone and description by e-mail', () => {
  const mail = interstellio.requestTypes.find(({ channels }) => channels.includes('email'));
  const required = Object.entries(mail?.facts ?? {}).filter(([, level]) => level === 'required');
  expect(required.map(([fact]) => fact)).toEqual(['company', 'contact', 'phone', 'description']);
  expect(Object.keys(mail?.facts ?? {})).toEqual(
    expect.arrayContaining(['started', 'steps', 'errors', 'changes', 'impact', 'workaround']),
  );
});

test('interstellio gives its number, a Zoom meeting and a call code', () => {
  expect(interstellio.escalation.contact).toEqual({
    phone: '+27 12 883 1824',
    meetingLink: 'https://zoom.us/j/5550100100',
    callCode: true,
    zoom: true,
  });
  expect(interstellio.desk.email).toBe('support@interstellio.io');
});

test('interstellio supports contracted customers around the clock', () => {
  expect(interstellio.customers.tiers.map(({ id, hours }) => [id, hours])).toEqual([
    ['contracted', 'always'],
    ['standard', 'business'],
  ]);
});

test.each(presetNames)('preset %s reaches three Slack channels in half an hour', (name) => {
  const [ladder] = preset(name).escalation.ladders;
  const slack = ladder?.steps.filter(({ channel }) => channel === 'slack');
  expect(slack?.map(({ afterMinutes, target }) => [afterMinutes, target])).toEqual([
    [0, '#p1-oncall'],
    [10, '#p1-leads'],
    [20, '#p1-management'],
  ]);
  expect(ladder?.exhaustedAfterMinutes).toBe(30);
});

test('interstellio reaches people over three services and rehearses that every week', () => {
  const { ladders, drill } = interstellio.escalation;
  expect(new Set(ladders[0]?.steps.map(({ channel }) => channel))).toEqual(
    new Set(['slack', 'jsm-operations', 'email']),
  );
  expect(drill).toMatchObject({ ladder: 'p1', every: 'week', timeZone: 'Africa/Johannesburg' });
});

test('stakater asks German customers in German', () => {
  const message = receivedMessage(stakater, {
    key: 'ST-1',
    language: 'de-AT',
    severity: 'P3',
    missing: ['environment'],
    notEntitled: false,
  });
  expect(asText(message ?? [])).toContain('1. Welche Umgebung ist betroffen?');
});
