import { expect, test } from 'vitest';
import { emailChannel, type IsThere, type Mail } from '../../src/channels/email';
import type { Page } from '../../src/flows/world/channels';
import type { Notice } from '../../src/flows/world/jira';
import { aPage } from './page-builder';

const everybody: IsThere = () => Promise.resolve(true);
const byMail = (wish: Partial<Page> = {}) => aPage({ channel: 'email', target: 'agent-sofia', ...wish });

/** Jira's mail, which answers so, and what it was given. */
function aMail(outcome: Awaited<ReturnType<Mail>> = 'sent') {
  const notices: [string, Notice][] = [];
  const mail: Mail = (requestId, notice) => {
    notices.push([requestId, notice]);
    return Promise.resolve(outcome);
  };
  return { notices, channel: emailChannel(mail, everybody) };
}

test('a page is a mail about the request, with links to answer and to open it', async () => {
  const { notices, channel } = aMail();
  expect(await channel.send(byMail())).toEqual({ ok: true, ref: 'plumbline-ST-1-10001-0-1' });
  expect(notices).toEqual([
    [
      '10001',
      {
        to: { accountIds: ['agent-sofia'], groups: [] },
        subject: 'P1 ST-1: nobody has answered yet',
        lines: ['Logged just now.'],
        links: [
          { text: "I'm on it", url: 'https://site.example/x1/abc?token=t' },
          { text: 'Open the request', url: 'https://site.example/browse/ST-1' },
        ],
      },
    ],
  ]);
});

test('a group is reached by its name', async () => {
  const { notices, channel } = aMail();
  await channel.send(byMail({ target: 'group: support-leads' }));
  expect(notices[0]?.[1].to).toEqual({ accountIds: [], groups: [{ name: 'support-leads' }] });
});

test('people who may not see the request are not reached, for good', async () => {
  const outcome = await aMail('refused').channel.send(byMail());
  expect(outcome).toMatchObject({ ok: false, retry: false });
});

test('a Jira that fails is asked again', async () => {
  const channel = emailChannel(() => Promise.reject(new TypeError('fetch failed')), everybody);
  expect(await channel.send(byMail())).toEqual({ ok: false, why: 'TypeError', retry: true });
});

test('a Jira that never answers is given up in time', async () => {
  const channel = emailChannel(() => new Promise(() => undefined), everybody, 1);
  expect(await channel.send(byMail())).toEqual({ ok: false, why: 'no answer in time', retry: true });
});

test('a check mails nobody', async () => {
  const { notices, channel } = aMail();
  expect(await channel.check({ targets: ['agent-sofia'], say: true })).toEqual([
    {},
    { target: 'agent-sofia' },
  ]);
  expect(notices).toEqual([]);
});

test.each([
  ['a group', 'group:does-not-exist', 'there is no such group'],
  ['an account', 'agent-gone', 'there is no such account, or it is closed'],
])('%s that is not there is found by a check', async (_name, target, why) => {
  const asked: unknown[] = [];
  const nobody: IsThere = (people) => {
    asked.push(people);
    return Promise.resolve(false);
  };
  const channel = emailChannel(() => Promise.resolve('sent'), nobody);
  expect(await channel.check({ targets: [target] })).toEqual([{}, { target, why }]);
  expect(asked).toHaveLength(1);
});

test('a check that Jira does not answer tells so', async () => {
  const channel = emailChannel(
    () => Promise.resolve('sent'),
    () => Promise.reject(new TypeError('fetch failed')),
  );
  expect(await channel.check({ targets: ['agent-sofia'] })).toEqual([
    {},
    { target: 'agent-sofia', why: 'TypeError' },
  ]);
});
