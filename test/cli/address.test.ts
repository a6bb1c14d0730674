import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { addressVerb } from '../../cli/verbs/address';

async function answer(lines: object[], policy?: string) {
  const input = Readable.from(lines.map((one) => `${JSON.stringify(one)}\n`));
  const output = new PassThrough();
  const given = { positionals: [], ...(policy !== undefined && { policy }) };
  const status = await addressVerb.run(given, { input, output, errors: output });
  output.end();
  const written = (await output.toArray()).join('').trim().split('\n');
  return { status, answers: written.map((line): unknown => JSON.parse(line)) };
}

test('an address is judged by the organisations of its line', async () => {
  const organizations = [{ name: 'Contoso', domains: ['contoso.com'] }];
  expect(await answer([{ id: 'a', address: 'tom@mail.contoso.com', organizations }])).toEqual({
    status: 0,
    answers: [{ id: 'a', verdict: 'company', domain: 'contoso.com', organization: 'Contoso' }],
  });
});

test('without organisations of its own it is judged by those of the policy', async () => {
  const { answers } = await answer(
    [
      { id: 1, address: 'thabo@karoo.example' },
      { id: 2, address: 'thabo@karoo.example', organizations: [] },
    ],
    'interstellio',
  );
  expect(answers).toEqual([
    { id: 1, verdict: 'company', domain: 'karoo.example', organization: 'Karoo Telecom' },
    { id: 2, verdict: 'unknown', domain: 'karoo.example' },
  ]);
});

test('what is no address is an answer, not an error', async () => {
  expect(await answer([{ id: 1, address: 'nadia' }])).toEqual({
    status: 0,
    answers: [{ id: 1, verdict: 'invalid' }],
  });
});

test.each([
  [{ id: 1 }, 'address', 'expected an e-mail address'],
  [
    { id: 1, address: 'a@b.example', organizations: {} },
    'organizations',
    'expected a list of {name, domains}',
  ],
  [
    { id: 1, address: 'a@b.example', organizations: [{ name: 'B', domains: 'b.example' }] },
    'organizations.0.domains',
    'expected a list of domains',
  ],
])('%j is answered with what to mend', async (line, path, message) => {
  const { status, answers } = await answer([line]);
  expect(status).toBe(1);
  expect(answers).toEqual([{ id: 1, error: { code: 'bad-request', message, path } }]);
});
