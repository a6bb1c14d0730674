import { expect, test } from 'vitest';
import { adfProblem } from '../../../site/jsm/adf';
import { type Site, siteWithDesks } from './site-with-desks';

const mention = (...ids: string[]) => ({
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [
        ...ids.map((id) => ({ type: 'mention', attrs: { id } })),
        { type: 'text', text: ' please look.' },
      ],
    },
  ],
});

/** Amir writes a comment on Nadia's request; answers the mails it made and its text as kept. */
async function commented(body: unknown, isPublic: boolean, site: Site = siteWithDesks()) {
  const key = site.raise();
  site.mails.length = 0;
  const internal = { key: 'sd.public.comment', value: { internal: !isPublic } };
  const answer = await site.as('amir')('POST', `/rest/api/3/issue/${key}/comment`, {
    body,
    properties: [internal],
  });
  return { answer, mails: site.mails.map(({ to, text }) => ({ to, line: text.split('\n')[0] })), site };
}

test('an internal note mails the agent it mentions, and says where to look', async () => {
  const { mails, site } = await commented(mention('alex'), false);
  expect(mails).toEqual([{ to: 'alex@example.com', line: 'Amir Example mentioned you on ST-1:' }]);
  expect(site.mails[0]).toMatchObject({ from: 'jira@desk.example' });
  expect(site.mails[0]?.text).toContain('@Alex Example please look.');
  expect(site.mails[0]?.text).toContain('https://desk.example/browse/ST-1');
});

test.each([
  ['a customer', 'nadia'],
  ['an agent of another desk', 'johan'],
  ['its author', 'amir'],
  ['nobody known', 'nobody'],
])('an internal note that mentions %s mails nobody', async (_who, accountId) => {
  expect((await commented(mention(accountId), false)).mails).toEqual([]);
});

test('a public reply is mailed once to a customer it mentions', async () => {
  const { mails } = await commented(mention('nadia', 'ben'), true);
  expect(mails).toEqual([{ to: 'nadia@example.com', line: 'Amir Example commented:' }]);
});

test('a mention is kept under the name of its account', async () => {
  const { answer } = await commented(mention('alex', 'nobody'), false);
  const { body } = answer.body as { body: { content: [{ content: { attrs?: unknown }[] }] } };
  expect(body.content[0].content.map(({ attrs }) => attrs)).toEqual([
    { id: 'alex', text: '@Alex Example' },
    { id: 'nobody' },
    undefined,
  ]);
});

test('a mention without an account is no document', () => {
  const nameless = { type: 'mention', attrs: { text: '@Someone' } };
  const content = [{ type: 'paragraph', content: [nameless] }];
  expect(adfProblem({ type: 'doc', version: 1, content })).toBe('a mention names no account');
});
