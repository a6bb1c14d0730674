import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { linesOf } from '../../cli/lines';
import { runLines } from '../../cli/run';

const schema = z.object({ id: z.union([z.string(), z.number()]), n: z.number() });

async function run(text: string, answer: (line: { n: number }) => object = ({ n }) => ({ twice: n * 2 })) {
  const output = new PassThrough();
  const status = await runLines({ input: Readable.from([text]), output, errors: output }, schema, answer);
  output.end();
  const lines = (await output.toArray()).join('').trim().split('\n');
  return { status, answers: lines.map((line): unknown => JSON.parse(line)) };
}

async function allOf(lines: AsyncIterable<string | undefined>): Promise<(string | undefined)[]> {
  const all: (string | undefined)[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

test('answers come in the order of the lines with their ids', async () => {
  const { status, answers } = await run('{"id":"a","n":1}\n{"id":2,"n":3}\n');
  expect([status, answers]).toEqual([
    0,
    [
      { id: 'a', twice: 2 },
      { id: 2, twice: 6 },
    ],
  ]);
});

test('a line that is not JSON is answered and the run goes on', async () => {
  const { status, answers } = await run('oops\n{"id":1,"n":1}');
  expect(status).toBe(1);
  expect(answers).toMatchObject([
    { id: null, error: { code: 'bad-json' } },
    { id: 1, twice: 2 },
  ]);
});

test('a wrong key is named with its path and its id', async () => {
  const { answers } = await run('{"id":7,"n":"x"}');
  expect(answers).toMatchObject([{ id: 7, error: { code: 'bad-request', path: 'n' } }]);
});

test('a fault of ours is an error on its own line', async () => {
  const { status, answers } = await run('{"id":1,"n":1}', () => {
    throw new Error('broken');
  });
  expect([status, answers]).toEqual([1, [{ id: 1, error: { code: 'internal', message: 'broken' } }]]);
});

test('a line over 16 MB is skipped without being kept', async () => {
  const chunks = [...Array.from({ length: 20 }, () => 'x'.repeat(1 << 20)), '\nshort\n'];
  const lines = await allOf(linesOf(Readable.from(chunks)));
  expect(lines).toEqual([undefined, 'short']);
});

test('lines are put together across chunks and line ends', async () => {
  const chunks = [Buffer.from('ab'), Buffer.from('c\r\n\nd'), Buffer.from([0xc3]), Buffer.from([0xa4])];
  expect(await allOf(linesOf(Readable.from(chunks, { objectMode: false })))).toEqual(['abc', '', 'dä']);
});
