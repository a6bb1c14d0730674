import { expect, type FrameLocator, type Locator } from '@playwright/test';
import { test } from './support/desk';
import { createPanel, describeOutage, receipt, reportProblem, send } from './support/portal';

const getHelp = '/portal/IO/create/21';

const needed = (panel: FrameLocator) => panel.getByRole('region', { name: 'What is still needed' });
const severity = (panel: FrameLocator, name: string) => panel.getByRole('radio', { name });
const box = (panel: FrameLocator, name: string) => panel.getByRole('textbox', { name });
/** The field that a control stands in, with what is said beside it. */
const fieldOf = (control: Locator) => control.locator('xpath=..');

test('an empty form grows into a P3 that can be sent', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  const panel = createPanel(nadia);
  await expect(panel.getByRole('group', { name: 'How severe is it? (required)' })).toBeVisible();
  await expect(needed(panel).getByRole('status')).toHaveText('Still needed before you can send: 1.');
  await expect(panel.getByRole('heading', { name: 'What we need to know' })).toBeHidden();

  await severity(panel, 'P3 – Medium').check();
  await expect(needed(panel).getByRole('status')).toHaveText('Still needed before you can send: 3.');
  await expect(panel.getByRole('heading', { name: /^Once nothing is missing, we/ })).toBeVisible();
  await expect(panel.getByText('Fill it in now, and that is by')).toBeVisible();

  await panel
    .getByRole('group', { name: 'Which environment' })
    .getByRole('radio', { name: 'Staging' })
    .check();
  await box(panel, 'Which product').fill('Managed OpenShift');
  await box(panel, 'What is the impact').fill('Two developers cannot deploy their branch.');
  await expect(needed(panel).getByRole('status')).toHaveText('Nothing more is needed to send.');
  await expect(needed(panel).getByRole('button', { name: 'Which error messages' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /^Send now and our first answer/ })).toBeVisible();
  await expect(panel.getByText('counted from when nothing is missing')).toBeVisible();

  await nadia.getByRole('textbox', { name: 'Summary' }).fill('Deployments to staging hang');
  await nadia.getByRole('textbox', { name: 'Description' }).fill('Each deployment waits for ten minutes.');
  await send(nadia);
  await expect(receipt(nadia).getByRole('heading', { name: 'P3 – Medium' })).toBeVisible();
});

test('a P1 asks three facts where a P3 asks eight', async ({ openAs }) => {
  const panel = createPanel(await openAs('customer-nadia', reportProblem));
  const names = panel.getByRole('region', { name: 'What we need to know' }).locator('label[for], legend');
  await severity(panel, 'P1 – Critical').check();
  await expect(names).toHaveText([/Which environment/, /Which product/, /What is the impact/]);
  await expect(panel.getByText('The rest can follow in a reply.')).toBeVisible();
  await expect(panel.getByRole('heading', { name: /^Once you have sent this, we/ })).toBeVisible();

  await severity(panel, 'P3 – Medium').check();
  await expect(names).toHaveCount(8);
  await expect(panel.getByText('The rest can follow in a reply.')).toBeHidden();
});

test('a mail-first desk’s P1 needs to know who calls and folds away the rest', async ({ openAs }) => {
  const thandi = await openAs('customer-thandi', getHelp);
  const panel = createPanel(thandi);
  await severity(panel, 'P1').check();
  await expect(needed(panel).getByRole('status')).toHaveText('Still needed before you can send: 3.');
  await expect(box(panel, 'How is this affecting your operations?')).toBeHidden();
  await panel.getByText('Tell us more, if you have a moment').click();
  await expect(box(panel, 'How is this affecting your operations? (optional)')).toBeVisible();

  await box(panel, 'What is your company name?').fill('Karoo Telecom');
  await box(panel, 'Whom may we contact?').fill('Thandi Nkosi');
  await box(panel, 'On which phone number can we reach you?').fill('+27 23 555 0112');
  await expect(panel.getByText('You can send your request.')).toBeVisible();
  await describeOutage(thandi, 'No subscriber can log in');
  await send(thandi);
  await expect(receipt(thandi).getByRole('heading', { name: /^P1/ })).toBeVisible();
});

test('remarks wait for a pause and go with the next words', async ({ openAs }) => {
  const panel = createPanel(await openAs('customer-nadia', reportProblem));
  await severity(panel, 'P2 – High').check();
  const impact = box(panel, 'What is the impact');
  const field = fieldOf(impact);
  await impact.pressSequentially('Slow');
  await expect(field.getByText('A few more words would help us here.')).toBeHidden();
  await expect(field.getByText('A few more words would help us here.')).toBeVisible();
  await expect(impact).toHaveAccessibleDescription(/A few more words would help us here\./);

  await impact.pressSequentially(' logins for all of our staff');
  await expect(field.getByText('A few more words would help us here.')).toBeHidden();
  await expect(field.getByText('Answered.')).toBeAttached();
});

test('a question that was skipped says that it is needed', async ({ openAs }) => {
  const panel = createPanel(await openAs('customer-nadia', reportProblem));
  await severity(panel, 'P1 – Critical').check();
  const product = box(panel, 'Which product');
  await product.focus();
  await expect(product).not.toHaveAttribute('aria-invalid');
  await product.blur();
  await expect(product).toHaveAttribute('aria-invalid', 'true');
  await expect(product).toHaveAccessibleDescription(/Please answer this, so that we can start\./);
});

test('what is typed survives a reload, another severity and another request type', async ({ openAs }) => {
  const nadia = await openAs('customer-nadia', reportProblem);
  const panel = createPanel(nadia);
  await severity(panel, 'P2 – High').check();
  await box(panel, 'Which product').fill('Billing');
  await box(panel, 'How can we reproduce it').fill('Open the shop and pay by card.');
  await severity(panel, 'P1 – Critical').check();
  await expect(box(panel, 'How can we reproduce it')).toHaveValue('Open the shop and pay by card.');

  await nadia.reload();
  await expect(panel.getByText('Your answers from before are still here.')).toBeVisible();
  await expect(severity(panel, 'P1 – Critical')).toBeChecked();
  await expect(box(panel, 'Which product')).toHaveValue('Billing');
  await nadia.goto('/portal/ST/create/13');
  await expect(box(panel, 'Which product')).toHaveValue('Billing');

  await panel.getByRole('button', { name: 'Start again' }).click();
  await nadia.reload();
  await expect(panel.getByRole('group', { name: 'How severe is it?' })).toBeVisible();
  await expect(panel.getByText('Your answers from before are still here.')).toBeHidden();
});

test('a German customer is asked, warned and promised in German', async ({ openAs }) => {
  const lena = await openAs('customer-lena', reportProblem);
  const panel = createPanel(lena);
  await expect(panel.getByRole('group', { name: 'Wie schwer ist es? (erforderlich)' })).toBeVisible();
  await severity(panel, 'P1').check();
  await expect(panel.getByText('Den Rest können Sie nachreichen.')).toBeVisible();
  await expect(panel.getByRole('group', { name: 'Welche Umgebung ist betroffen?' })).toBeVisible();
  await box(panel, 'Wie wirkt es sich').fill(`Anmeldung geht nicht\nPasswort: ${['S3cr', '3t!x'].join('')}`);
  await expect(
    panel.getByText('Zeile 2 sieht wie ein Passwort aus. Bitte entfernen Sie diese Angabe.'),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Entfernen' }).click();
  await expect(panel.getByText('Zeile 2 sieht wie')).toBeHidden();
  await expect(box(panel, 'Wie wirkt es sich')).toHaveValue(/\nPasswort: \[entfernt: Passwort\]$/);
  await expect(panel.getByRole('heading', { name: /^Sobald Sie dies gesendet haben/ })).toBeVisible();
  await expect(panel.getByText(/^Füllen Sie es jetzt aus, ist das bis/)).toContainText(/\d\d:\d\d/);
});
