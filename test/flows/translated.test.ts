import { expect, test } from 'vitest';
import { COMPLETE, aDesk, asked, issue, mark, raise, replies, wordsIn } from '../desk';
import { waiting } from './waiting';

const de = { language: 'de' };
const GERMAN = 'Seit heute Morgen laden die Seiten sehr langsam, und unsere Kunden beschweren sich darüber.';

test('a German reader’s page of a request says everything of its severity in German', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P2' } });
  await desk.settle();
  const lower = { from: 'P2', to: 'P3', reason: 'Limited impact' };
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  const { severity, change } = await asked(desk, 'loadRequest', 'customer-nadia', key, de);
  expect(severity).toMatchObject({
    name: 'Mittel',
    definition: expect.stringMatching(/^Begrenzte/) as string,
  });
  expect(change).toMatchObject({ from: { name: 'Hoch' }, why: 'Begrenzte Auswirkungen' });
  const { working } = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(working.name).toBe('Medium');
});

test('a customer who wrote in German gets the receipt of a change in German', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P2' }, description: GERMAN });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P2', to: 'P3', reason: 'Limited impact' });
  expect(mark(desk, key)?.language).toBe('de');
  const said = replies(desk, key).at(-1);
  expect(said).toContain('Warum: Begrenzte Auswirkungen');
  expect(said).toContain('P3 steht für: Begrenzte Auswirkungen; es gibt eine Umgehung.');
});

test('what is answered in German on the page is a German reply with the policy’s own answer', async () => {
  const desk = await aDesk();
  const key = await waiting(desk);
  const before = await asked(desk, 'loadRequest', 'customer-nadia', key, de);
  expect(before.missing[0]?.optionNames).toMatchObject({ Development: 'Entwicklung' });
  const answers = { environment: 'Development', product: 'Image registry' };
  await asked(desk, 'answerMissing', 'customer-nadia', key, { answers, ...de });
  const reply = issue(desk, key).comments.find(({ authorId }) => authorId === 'customer-nadia');
  expect(wordsIn(reply?.body)).toContain('Umgebung: Entwicklung');
  expect(mark(desk, key)).toMatchObject({ answers: { environment: { text: 'Development' } } });
});

test('a German visitor, and somebody with a private address, read how to register in German', async () => {
  const desk = await aDesk();
  const welcome = await asked(desk, 'loadWelcome', 'unidentified', 'ST-1', de);
  const { admission } = await asked(desk, 'loadCreateForm', 'customer-lena', 'ST-1', de);
  for (const { says, steps } of [welcome, admission?.signUp ?? { steps: [] }]) {
    expect(says).toMatch(/^Ihr Konto muss/);
    expect(steps[0]).toBe('Öffnen Sie das Portal und klicken Sie auf „Registrieren“.');
  }
});

test('a German reader’s profile says in German what their contract gives them', async () => {
  const desk = await aDesk();
  const { desks } = await asked(desk, 'loadProfile', 'customer-nadia', 'ST-1', de);
  expect(desks.find(({ tier }) => tier.name === 'Premium')?.tier.says).toContain('wird die Bereitschaft');
});
