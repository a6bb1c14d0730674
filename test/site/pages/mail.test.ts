import { expect, test } from 'vitest';
import { peopleIn } from '../../../site/pages/parts/mail-people';
import { quoted } from '../../../site/pages/parts/mail-reply';
import { fixtureSite, raiseProblem, type Site } from './fixture-pages';

const mail = {
  from: 'thandi@karoo.example',
  name: 'Thandi Nkosi',
  to: 'support@interstellio.io',
  cc: '',
  subject: 'Nobody can log in',
  text: 'Since 9.',
};

/** A desk with the request IO-1 by mail from Thandi; her confirmation is the first mail of the outbox. */
async function mailedSite(): Promise<Site> {
  const site = await fixtureSite();
  await site.post('/mail', 'customer-thandi', mail);
  return site;
}

const page = async (site: Site, path: string) => (await site.get(path, 'agent-johan')).text();
const issue = (site: Site) => site.desk.state.issues.all()[0];

test('offers to answer a mail from a mailbox and no other', async () => {
  const site = await mailedSite();
  raiseProblem(site);
  expect((await page(site, '/outbox')).match(/\/mail\?reply=\d+/g)).toEqual(['/mail?reply=1']);
});

test('begins an answer with the quotation as the reader’s mail program does', async () => {
  const form = await page(await mailedSite(), '/mail?reply=1');
  expect(form).toContain('value="thandi@karoo.example"');
  expect(form).toContain('value="Re: [IO-1] Nobody can log in"');
  expect(form).toContain(
    '\n\n\nOn Sat, 21 Nov 2026 at 11:00, Interstellio Support &lt;support@interstellio.io&gt; wrote:\n&gt; We have received',
  );
});

test('introduces the quotation in German to a German reader', async () => {
  const site = await fixtureSite();
  const lena = { ...mail, from: 'lena.vogt@gmail.com', name: 'Lena Vogt' };
  await site.post('/mail', 'customer-lena', lena);
  expect(await page(site, '/mail?reply=1')).toContain(
    'Am Sa., 21. Nov. 2026 um 10:00 Uhr schrieb Interstellio',
  );
});

test('adds an answer to its request even under another subject', async () => {
  const site = await mailedSite();
  const answer = { ...mail, subject: 'Solved', text: 'It works.\n\n> Since 9.', inReplyTo: 'IO-1' };
  const answered = await site.post('/mail', 'customer-thandi', answer);
  expect(await answered.text()).toContain('was added as a comment to IO-1');
  expect(JSON.stringify(issue(site)?.comments)).toContain('> Since 9.');
});

test('knows no answer to a mail that is not in the outbox', async () => {
  expect((await (await fixtureSite()).get('/mail?reply=7', 'agent-johan')).status).toBe(404);
});

test('drops an automatic reply that says so', async () => {
  const site = await mailedSite();
  const away = { ...mail, subject: 'Re: [IO-1]', text: 'Back on Monday.', automatic: 'on' };
  const answer = await site.post('/mail', 'customer-thandi', away);
  expect(await answer.text()).toContain('Auto-reply mail: its header Auto-Submitted says');
  expect(issue(site)?.comments).toEqual([]);
});

test('shows whom a mail was copied to as participants', async () => {
  const site = await fixtureSite();
  await site.post('/mail', 'customer-thandi', { ...mail, cc: 'Zoe Marsh <zoe@karoo.example>' });
  expect(await page(site, '/browse/IO-1')).toContain('<span>Zoe Marsh</span>');
});

test('reads an address line with names, quotes and either separator', () => {
  expect(peopleIn('"Ben Carter" <ben@x.example>; ada@x.example, ,')).toEqual([
    { name: 'Ben Carter', address: 'ben@x.example' },
    { name: '', address: 'ada@x.example' },
  ]);
});

test('quotes a quotation one deeper and leaves no space at the end', () => {
  expect(quoted('No.\n\n> Is it?\n>> Yes.')).toBe('> No.\n>\n>> Is it?\n>>> Yes.');
});
