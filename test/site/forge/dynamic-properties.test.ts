import { expect, test } from 'vitest';
import type { InvocationResult, Manifest, ModulePlace } from '../../../site/contracts';
import { createPanelStatus } from '../../../site/forge/dynamic-properties';
import { createJournal } from '../../../site/forge/journal';

const place: ModulePlace = {
  moduleType: 'jira:issueContext',
  moduleKey: 'panel',
  accountId: 'amir',
  extension: {
    type: 'jira:issueContext',
    issue: { id: '1', key: 'ST-1', type: 'Incident', typeId: '2' },
    project: { id: '3', key: 'ST', type: 'service_desk' },
    location: 'http://desk.example/browse/ST-1',
  },
};

/** Asks for the status of a panel whose function ends so; answers it with what was asked and refused. */
async function statusOf(module: Record<string, unknown>, result: InvocationResult) {
  const journal = createJournal({ now: () => 0, advance: () => undefined, offset: () => 0 });
  const asked: unknown[] = [];
  const invoker = {
    byToken: () => undefined,
    invoke: (request: unknown) => {
      asked.push(request);
      return Promise.resolve(result);
    },
  };
  const modules = { 'jira:issueContext': [{ key: 'panel', ...module }] };
  const manifest: Manifest = {
    app: { id: 'app', runtime: { name: 'nodejs24.x' } },
    modules,
    resources: [],
    permissions: { scopes: [] },
  };
  const status = await createPanelStatus({ manifest, invoker, journal })(place);
  return { status, asked, refusals: journal.refusals().map(({ code, what }) => `${code}: ${what}`) };
}

const dynamic = { dynamicProperties: { function: 'status' } };
const fixed = { type: 'badge', value: { label: '3' } };
const lozenge = { type: 'lozenge', value: { label: 'P1', type: 'removed' } };
const answers = (body: unknown): InvocationResult => ({ success: true, body });
const fails: InvocationResult = { success: false, error: { errorType: 'Error', errorMessage: 'no' } };

test('the function is asked with the payload Forge documents, as the viewer', async () => {
  const { status, asked } = await statusOf(dynamic, answers({ status: lozenge }));
  expect(status).toEqual(lozenge);
  const { issue, project } = place.extension;
  expect(asked).toMatchObject([
    { functionKey: 'status', moduleType: 'jira:issueContext', accountId: 'amir' },
  ]);
  expect((asked[0] as { body: unknown }).body).toEqual({
    cloudId: expect.any(String) as string,
    extension: { type: 'jira:issueContext', issue, project },
  });
});

test('a panel without a function shows the status of the manifest', async () => {
  expect(await statusOf({ status: fixed }, fails)).toMatchObject({ status: fixed, asked: [], refusals: [] });
});

test('a function that fails leaves the status of the manifest, or none', async () => {
  expect((await statusOf({ ...dynamic, status: fixed }, fails)).status).toEqual(fixed);
  expect(await statusOf(dynamic, fails)).toMatchObject({ status: undefined, refusals: [] });
});

test('an answer without a status shows none', async () => {
  expect(await statusOf(dynamic, answers({}))).toMatchObject({ status: undefined, refusals: [] });
});

test.each([
  ['no object', 'P1'],
  ['an unknown colour', { status: { type: 'lozenge', value: { label: 'P1', type: 'crimson' } } }],
  ['a badge without a number', { status: { type: 'badge', value: { label: 'many' } } }],
  ['an icon from elsewhere', { status: { type: 'icon', value: { label: 'x', url: 'https://x.example/i' } } }],
])('%s shows no status and is noted', async (_what, body) => {
  const { status, refusals } = await statusOf(dynamic, answers(body));
  expect(status).toBeUndefined();
  expect(refusals).toEqual([expect.stringMatching(/^(DYNAMIC_PROPERTIES|NOT_MODELLED): panel/)]);
});
