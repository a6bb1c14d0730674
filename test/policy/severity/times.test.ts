import { expect, test } from 'vitest';
import { readSignals } from '../../../src/policy/severity/signals';

const signals = (summary: string, description: string) =>
  readSignals({ channel: 'portal', summary, description });

test('an outage that is over says so', () => {
  expect(signals('Shop was down', 'It is fixed now, everything works again.').over?.value).toBe('yes');
});

test('an outage that came back is not over', () => {
  const { over } = signals('Shop is down again', 'It worked again for an hour. Now it is still down.');
  expect(over?.value).not.toBe('yes');
});

test('work that is planned and breaks nothing is planned', () => {
  const { planned } = signals('Maintenance on Saturday', 'We plan a maintenance window on Saturday evening.');
  expect(planned?.value).toBe('yes');
});

test('an outage during planned work is no planned work', () => {
  const { planned, extent } = signals(
    'Shop is down',
    'The shop is down. A maintenance was planned for Saturday.',
  );
  expect([planned?.value, extent?.value]).toEqual([undefined, 'outage']);
});

test('what may break some day is a lesser fault than what is broken', () => {
  expect(signals('Disk', 'The shop is down.').extent?.value).toBe('outage');
  expect(signals('Disk', 'If this goes on the shop may go down.').extent?.value).not.toBe('outage');
});

test('an outage that was outweighs the slowness that is left', () => {
  const { extent } = signals('Login', 'The shop was down this morning. It is a bit slow now.');
  expect(extent?.value).toBe('outage');
});

test('data that was lost is harm, data that was not is none', () => {
  expect(
    signals('Import', 'All our orders of last week were deleted, the data is lost.').dataLoss?.value,
  ).toBe('yes');
  expect(signals('Import', 'The import fails, but no data was lost.').dataLoss?.value).not.toBe('yes');
});

test('a way round that works holds and one that fails is none', () => {
  const said = (words: string) => signals('Login fails', words).workaround?.value;
  expect(said('As a workaround we use the app, which works.')).toBe('holds');
  expect(said('There is no workaround.')).toBe('none');
  expect(said('The workaround does not work any more.')).toBe('none');
});
