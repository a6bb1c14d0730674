import { expect, test } from 'vitest';
import { zoomAccount } from '../../site/outside/zoom';
import { askerFor, type Fetch } from '../../src/channels/ask';
import { checkZoom, meetOnZoom } from '../../src/channels/zoom';
import type { Meeting } from '../../src/flows/world/channels';
import { deskServices } from './desk-services';
import { AT } from './page-builder';
import { broken, scripted } from './scripted';

const good = { ...zoomAccount, host: zoomAccount.host.email };

const aMeeting = (wish: Partial<Meeting> = {}): Meeting => ({
  projectId: '10001',
  requestKey: 'IO-1',
  topic: 'P1 IO-1',
  mayHaveBeenMade: false,
  ...wish,
});

/** Zoom as the local desk has it, and how to meet there. */
function aZoom(credentials = good) {
  const { outside, fetch, sent } = deskServices();
  const meet = (wish: Partial<Meeting> = {}, over: Fetch = fetch) =>
    meetOnZoom(aMeeting(wish), credentials, askerFor(over), AT);
  const check = () => checkZoom(credentials, askerFor(fetch));
  return { outside, meet, check, made: () => sent('/meetings') };
}

const joinUrl = expect.stringMatching(/^https:\/\/zoom\.us\/j\/\d+\?pwd=/) as string;

test('a meeting starts now and lets the customer in first', async () => {
  const { meet, made } = aZoom();
  expect(await meet()).toEqual({ ok: true, joinUrl });
  expect(made()).toMatchObject([
    {
      topic: 'P1 IO-1',
      type: 2,
      start_time: '2026-11-17T09:00:00Z',
      duration: 60,
      settings: { join_before_host: true, waiting_room: false },
    },
  ]);
});

test('a meeting that an earlier try made is found again', async () => {
  const { meet, made } = aZoom();
  const first = await meet();
  expect(await meet({ mayHaveBeenMade: true })).toEqual(first);
  expect(made()).toHaveLength(1);
});

test.each([{ requestKey: 'IO-11' }, { run: 1 }, { projectId: '1000' }])(
  'the meeting of another request or run is not taken for it: %o',
  async (other) => {
    const { meet, made } = aZoom();
    await meet(other);
    await meet({ mayHaveBeenMade: true });
    expect(made()).toHaveLength(2);
  },
);

test('a meeting beyond the first page of the list is found', async () => {
  const onePerPage: Fetch = (url, init) => desk.fetch(url.replace('page_size=300', 'page_size=1'), init);
  const desk = deskServices();
  const over = (wish: Partial<Meeting>) => meetOnZoom(aMeeting(wish), good, askerFor(onePerPage), AT);
  const first = await over({});
  await over({ requestKey: 'IO-2' });
  expect(await over({ mayHaveBeenMade: true })).toEqual(first);
});

test.each([
  ['a wrong secret', { ...good, clientSecret: 'wrong' }, 'Invalid client_id or client_secret'],
  ['another account', { ...good, accountId: 'wrong' }, 'Bad Request'],
  ['a host nobody knows', { ...good, host: 'nobody@desk.example' }, 'User does not exist'],
])('%s is told in Zoom’s words and not tried again', async (_name, credentials, words) => {
  const { meet, check } = aZoom(credentials);
  const why = expect.stringContaining(words) as string;
  expect(await meet()).toEqual({ ok: false, why, retry: false });
  expect(await check()).toEqual([{ why }]);
});

test.each(['down', 'busy'] as const)('while Zoom is %s another try is worth it', async (fault) => {
  const { outside, meet, made } = aZoom();
  outside.setFault('zoom', fault);
  expect(await meet({ mayHaveBeenMade: true })).toMatchObject({ ok: false, retry: true });
  expect(made()).toEqual([]);
});

test('a network that fails is worth another try', async () => {
  expect(await aZoom().meet({}, broken)).toMatchObject({ ok: false, retry: true });
});

test('a meeting without an address to join is no meeting yet', async () => {
  const { fetch } = scripted({ body: { access_token: 't' } }, { status: 201, body: { join_url: 'zoom' } });
  expect(await aZoom().meet({}, fetch)).toMatchObject({ ok: false, retry: true });
});

test('a check makes no meeting', async () => {
  const { check, made } = aZoom();
  expect(await check()).toEqual([{}]);
  expect(made()).toEqual([]);
});
