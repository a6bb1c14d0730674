import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { saveAnswers, siteQuestions } from '../../cli/site-questions/answer-file';
import { askSiteQuestions } from '../../cli/verbs/site-questions';
import { BehaviourFile, NOT_PLAYED } from '../../site/behaviour';
import type { Desk } from '../../site/running-desk';
import { raiseProblem } from '../site/pages/fixture-pages';
import { servedDesk } from '../site/pages/served-desk';

const NOW = '2026-11-21T09:00:00.000Z';
const it: { served?: Awaited<ReturnType<typeof servedDesk>>; out: string } = { out: '' };
beforeAll(async () => {
  it.served = await servedDesk();
});
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'questions-'));
  it.out = join(folder, 'answers.json');
  return () => rm(folder, { recursive: true });
});
afterAll(() => it.served?.close());

function desk(): Desk {
  if (!it.served) throw new Error('the desk is not open');
  return it.served.desk;
}

/** Runs the script with these lines as its reader's answers; what it said. */
async function run(lines: string[], more: Record<string, string> = {}, token = 'desk-token-admin-alex') {
  const output = new PassThrough();
  const said: string[] = [];
  output.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const options = { site: desk().publicUrl(), project: 'ST', out: it.out, ...more };
  const env = { PLUMBLINE_EMAIL: 'alex@desk.example', PLUMBLINE_TOKEN: token };
  const streams = {
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    errors: new PassThrough(),
  };
  await askSiteQuestions({ positionals: [], options }, streams, { env, now: () => NOW });
  return said.join('');
}

const saved = async (): Promise<unknown> => JSON.parse(await readFile(it.out, 'utf8'));

test('questions and choices are those that the desk reads', () => {
  const known = BehaviourFile.shape.answers.shape;
  expect(siteQuestions.map(({ id }) => id).sort()).toEqual(Object.keys(known).sort());
  for (const { id, choices } of siteQuestions) {
    for (const choice of [...Object.keys(choices), 'unknown']) {
      expect(BehaviourFile.safeParse({ version: 1, answers: { [id]: { choice } } }).success, choice).toBe(
        true,
      );
    }
    const wrong = BehaviourFile.safeParse({ version: 1, answers: { [id]: { choice: 'perhaps' } } });
    expect(wrong.success).toBe(false);
  }
  expect(Object.keys(NOT_PLAYED).every((id) => siteQuestions.some((one) => one.id === id))).toBe(true);
});

test('an answer is saved at once with its note', async () => {
  expect(await run(['2', 'Send worked while the panel was loading', 'quit'])).toContain('Still open:');
  const file = BehaviourFile.parse(await saved());
  expect(file).toMatchObject({ project: 'ST', site: desk().publicUrl() });
  expect(file.answers).toEqual({
    'panel-blocks': { choice: 'sends', note: 'Send worked while the panel was loading', at: NOW },
  });
});

test('called again it goes on with what is open', async () => {
  await run(['blocks', '', 'quit']);
  const again = await run(['portal-only', '', 'quit']);
  expect(again).not.toContain('stay unsent');
  expect(Object.keys(BehaviourFile.parse(await saved()).answers)).toEqual([
    'panel-blocks',
    'create-validator',
  ]);
});

test('what is no choice is asked again', async () => {
  expect(await run(['perhaps', 'blocks', '', 'quit'])).toContain('“perhaps” is none of them');
  expect(BehaviourFile.parse(await saved()).answers['panel-blocks']?.choice).toBe('blocks');
});

test('delays and the start of the SLA are read from the site', async () => {
  const key = raiseProblem({ desk: desk() });
  const app = { as: 'app', accountId: desk().seed.appAccountId } as const;
  await desk().advance(42_000);
  const path = `/rest/api/3/issue/${key}/transitions`;
  await desk().rest({ method: 'POST', path, body: { transition: { id: '21' } }, caller: app });
  await writeFile(join(it.out, '../given.json'), JSON.stringify({ version: 1, answers: {} }));
  await run([], { answers: join(it.out, '../given.json') });
  expect(BehaviourFile.parse(await saved()).answers).toEqual({
    'event-delay': { choice: 'measured', seconds: [42], at: NOW },
    'sla-start': { choice: 'on-entering', at: NOW },
  });
});

test('answers from a file are taken without a question', async () => {
  const given = join(it.out, '../given.json');
  await writeFile(
    given,
    JSON.stringify({ version: 1, answers: { 'addresses-by-app': { choice: 'empty' } } }),
  );
  expect(await run([], { answers: given })).not.toContain('> ');
  expect(BehaviourFile.parse(await saved()).answers['addresses-by-app']).toEqual({
    choice: 'empty',
    at: NOW,
  });
});

test.each([
  [{ version: 1, answers: { 'sla-start': { choice: 'perhaps' } } }, '`perhaps` does not answer sla-start'],
  [{ version: 1, answers: { weather: { choice: 'unknown' } } }, 'there is no question `weather`'],
  [{ version: 2, answers: {} }, 'version'],
])('a file of answers that is wrong is refused: %j', async (given, sentence) => {
  await writeFile(it.out, JSON.stringify(given));
  await expect(run([])).rejects.toThrow(sentence);
});

test.each([{ site: 'https://other.atlassian.net' }, { project: 'IO' }])(
  'answers of another site or project are left alone: %j',
  async (other) => {
    const file = { version: 1, site: desk().publicUrl(), project: 'ST', answers: {}, ...other };
    await writeFile(it.out, JSON.stringify(file));
    await expect(run(['blocks', '', 'quit'])).rejects.toThrow('name another file for ST on');
    expect(await saved()).toEqual(file);
  },
);

test('a project by its id goes on with the answers under its key', async () => {
  await run(['blocks', '', 'quit']);
  await run(['portal-only', '', 'quit'], { project: '10000' });
  expect(BehaviourFile.parse(await saved()).project).toBe('ST');
});

test('a save that breaks off leaves the answers of before', async () => {
  await saveAnswers(it.out, { version: 1, answers: {} });
  await mkdir(`${it.out}.new`);
  await expect(saveAnswers(it.out, { version: 1, project: 'ST', answers: {} })).rejects.toThrow(
    'cannot write',
  );
  expect(await saved()).toEqual({ version: 1, answers: {} });
});

test('a wrong token is said in a sentence', async () => {
  await expect(run([], {}, 'wrong')).rejects.toThrow('the site refuses PLUMBLINE_EMAIL and PLUMBLINE_TOKEN');
});

test('a project that is not there is wrong usage', async () => {
  await expect(run([], { project: 'NO' })).rejects.toThrow('the site has no project `NO`');
});
