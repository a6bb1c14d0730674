import { expect, test } from 'vitest';
import { pressedIn } from '../../../src/channels/slack/pressed';

const press = { action_id: 'acknowledge', value: 'token-of-the-ladder' };

function told(payload: object): string {
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

test('a pressed button tells the token and who pressed it', () => {
  const body = told({ type: 'block_actions', user: { id: 'U1', name: 'sofia.lind' }, actions: [press] });
  expect(pressedIn(body)).toEqual({ token: 'token-of-the-ladder', byName: 'sofia.lind' });
});

test('somebody without a name is told without one', () => {
  const body = told({ type: 'block_actions', user: { id: 'U1' }, actions: [press] });
  expect(pressedIn(body)).toMatchObject({ byName: '' });
});

test('a very long name is cut', () => {
  const body = told({ type: 'block_actions', user: { name: 'x'.repeat(5_000) }, actions: [press] });
  expect(pressedIn(body)).toMatchObject({ byName: expect.stringMatching(/^x{79}…$/) as string });
});

test.each([
  ['opens the request', told({ type: 'block_actions', user: {}, actions: [{ action_id: 'open' }] })],
  [
    'only opens the acknowledgement link',
    told({ type: 'block_actions', user: {}, actions: [{ action_id: 'acknowledge' }] }),
  ],
])('a press that %s is of another button', (_name, body) => {
  expect(pressedIn(body)).toBe('other');
});

test.each([
  ['a shortcut', told({ type: 'shortcut', user: {}, actions: [press] })],
  ['no JSON', 'payload=%7Bno'],
  ['nothing', ''],
])('%s answers no page', (_name, body) => {
  expect(pressedIn(body)).toBeUndefined();
});
