import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Behaviour } from '../../site/behaviour';
import { BehaviourFile, notPlayed, readBehaviour } from '../../site/behaviour';
import { restBehaving } from '../../site/behave';
import type { RestAnswer } from '../../site/contracts';
import { emptyDay } from '../../site/seed/seed';
import { appUuid } from '../../site/places';
import { fixtureDesk } from './pages/fixture-desk';

type Answers = Behaviour['answers'];
const like = (answers: Answers): Behaviour => BehaviourFile.parse({ version: 1, answers });

const APP = { as: 'app', accountId: 'app' } as const;

/** What an app gets where Jira itself would do it. */
function asked(answers: Answers, method: string, path: string, body?: unknown): Promise<RestAnswer> {
  const done = { status: 200, body: { accountId: 'nadia', email: 'nadia@northwind.example' } };
  return restBehaving(like(answers), () => Promise.resolve(done))({ method, path, body, caller: APP });
}

test.each<[Answers, string, string, unknown, number]>([
  [
    { 'participants-by-app': { choice: 'refused' } },
    'POST',
    '/rest/servicedeskapi/request/ST-1/participant',
    {},
    403,
  ],
  [{ 'members-by-app': { choice: 'refused' } }, 'POST', '/rest/servicedeskapi/organization/1/user', {}, 403],
  [
    { 'organisations-by-app': { choice: 'refused' } },
    'PUT',
    '/rest/api/3/issue/ST-1',
    { fields: { customfield_10002: [1] } },
    400,
  ],
  [{ 'organisations-by-app': { choice: 'refused' } }, 'PUT', '/rest/api/3/issue/ST-1', { fields: {} }, 200],
  [
    { 'addresses-by-app': { choice: 'refused' } },
    'GET',
    '/rest/api/3/user/email?accountId=n',
    undefined,
    403,
  ],
  [
    { 'participants-by-app': { choice: 'unknown' } },
    'POST',
    '/rest/servicedeskapi/request/ST-1/participant',
    {},
    200,
  ],
])('%j: %s %s', async (answers, method, path, body, status) => {
  expect(await asked(answers, method, path, body)).toMatchObject({ status });
});

test('addresses that a site shows to no app come back empty', async () => {
  const answer = await asked(
    { 'addresses-by-app': { choice: 'empty' } },
    'GET',
    '/rest/api/3/user/email?accountId=n',
  );
  expect(answer.body).toMatchObject({ email: '' });
});

test('the panel’s answer comes after the created event where a site does so', async () => {
  const desk = await fixtureDesk(emptyDay, undefined, like({ 'panel-property': { choice: 'later' } }));
  const key = appUuid(desk.manifest.app.id);
  const { id } = desk.jsm.createRequest({
    ...{ serviceDeskId: '1', requestTypeId: '11', reporterId: 'customer-nadia', channel: 'portal' },
    values: { summary: 'Down', description: 'All of it.' },
    properties: { [key]: { fields: [], isValid: true } },
  });
  await desk.settle();
  expect(desk.state.issues.get(id)?.properties[key]).toBeUndefined();
  await desk.advance(11_000);
  expect(desk.state.issues.get(id)?.properties[key]).toEqual({ fields: [], isValid: true });
});

test('what a desk cannot play is named with its reason', () => {
  const behaviour = like({ 'sla-start': { choice: 'never' }, 'sign-up-event': { choice: 'fires' } });
  expect(notPlayed(behaviour).map(({ question }) => question)).toEqual(['sign-up-event']);
});

test('an answer that is none is refused by its place', () => {
  const wrong = BehaviourFile.safeParse({ version: 1, answers: { 'sla-start': { choice: 'maybe' } } });
  expect(wrong.error?.issues[0]?.path).toEqual(['answers', 'sla-start', 'choice']);
});

test('a file of answers that is broken JSON is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'behaviour-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'answers.json');
  writeFileSync(file, '{"version": 1,');
  expect(() => readBehaviour(file)).toThrow(`${file}: `);
});
