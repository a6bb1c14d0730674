import { beforeEach, expect, test } from 'vitest';
import { type Services, services } from './services';

const api = 'https://api.zoom.us/v2/users/support@desk.example';
const basic = (secret = 'desk-zoom-secret') => ({
  authorization: `Basic ${Buffer.from(`desk-zoom-client:${secret}`).toString('base64')}`,
  'content-type': 'application/x-www-form-urlencoded',
});
const grant = 'grant_type=account_credentials&account_id=desk-zoom-account';

let desk: Services;
beforeEach(() => {
  desk = services();
});

const tokenFor = (body = grant, headers: Record<string, string> = basic()) =>
  desk.send('POST', 'https://zoom.us/oauth/token', headers, body);

async function bearer(): Promise<Record<string, string>> {
  const { body } = await tokenFor();
  const { access_token } = body as { access_token: string };
  return { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
}

test('a token makes a meeting that anyone can join', async () => {
  const { status, body } = await desk.send('POST', `${api}/meetings`, await bearer(), {
    topic: 'ST-1',
    type: 2,
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({ topic: 'ST-1', status: 'waiting', duration: 60 });
  expect((body as { join_url: string }).join_url).toMatch(/^https:\/\/zoom\.us\/j\/\d{11}\?pwd=/);
});

test('a meeting is listed with the beginning of its agenda', async () => {
  const headers = await bearer();
  await desk.send('POST', `${api}/meetings`, headers, { topic: 'ST-1', agenda: 'x'.repeat(300) });
  const { body } = await desk.send('GET', `${api}/meetings?type=upcoming&page_size=30`, headers);
  expect(body).toMatchObject({ total_records: 1, meetings: [{ agenda: 'x'.repeat(250) }] });
});

test('a list goes on behind its token until that is empty', async () => {
  const headers = await bearer();
  for (const topic of ['one', 'two', 'three']) await desk.send('POST', `${api}/meetings`, headers, { topic });
  const first = await desk.send('GET', `${api}/meetings?page_size=2`, headers);
  const { next_page_token } = first.body as { next_page_token: string };
  const second = await desk.send(
    'GET',
    `${api}/meetings?page_size=2&next_page_token=${next_page_token}`,
    headers,
  );
  expect(second.body).toMatchObject({ meetings: [{ topic: 'one' }], next_page_token: '' });
});

test('a token lasts an hour of the desk’s time', async () => {
  const headers = await bearer();
  const meetings = `${api}/meetings`;
  expect(await desk.send('GET', meetings, headers)).toMatchObject({ status: 200 });
  desk.clock.advance(3_600_000);
  expect(await desk.send('GET', meetings, headers)).toEqual({
    status: 401,
    body: { code: 124, message: 'Access token is expired.' },
  });
});

test.each([
  ['a wrong secret', grant, basic('other'), 'invalid_client'],
  ['another kind of grant', 'grant_type=client_credentials', basic(), 'unsupported_grant_type'],
  ['another account', 'grant_type=account_credentials&account_id=x', basic(), 'invalid_request'],
])('%s gets no token', async (_, body, headers, error) => {
  expect(await tokenFor(body, headers)).toMatchObject({ status: 400, body: { error } });
});

test.each([
  ['a topic of more than 200 characters', { topic: 'x'.repeat(201) }],
  ['an agenda of more than 2,000 characters', { agenda: 'x'.repeat(2_001) }],
  ['a start without a date', { start_time: '12:00' }],
  ['a setting that Zoom does not have', { settings: { join_early: true } }],
])('%s is not valid', async (_, meeting) => {
  const answer = await desk.send('POST', `${api}/meetings`, await bearer(), meeting);
  expect(answer).toMatchObject({ status: 400, body: { code: 300, message: 'Validation Failed.' } });
});

test('a user who is not there does not exist', async () => {
  const url = 'https://api.zoom.us/v2/users/nobody@desk.example';
  expect(await desk.send('GET', url, await bearer())).toMatchObject({ status: 404, body: { code: 1001 } });
});

test('a token without the scope for it reads no user', async () => {
  expect(await desk.send('GET', api, await bearer())).toMatchObject({ status: 400, body: { code: 4711 } });
});

test('what is not modelled says so', async () => {
  const headers = await bearer();
  expect((await desk.send('DELETE', `${api}/meetings`, headers)).status).toBe(501);
  expect((await desk.send('GET', `${api}/meetings?type=live`, headers)).status).toBe(501);
});

test('neither secret nor token reaches the outbox', async () => {
  const { authorization = '' } = await bearer();
  await desk.send('GET', api, { authorization });
  const kept = JSON.stringify(desk.outside.entries());
  expect(kept).not.toContain(authorization.replace('Bearer ', ''));
  expect(kept).not.toContain(basic().authorization.replace('Basic ', ''));
});
