import { expect, test } from 'vitest';
import { readReport } from '../../../../src/policy/severity/reading/report';
import { statementIn } from './read';

type Row = [decision: string, text: string, value: string];

const said = (text: string) => readReport(text).statements.map(({ value }) => value);

test.each<Row>([
  ['a remedy with the same result is none', 'We rebooted, same result.', 'none'],
  ['so is a second thing of the kind that shows the same', 'The second site shows the same.', 'none'],
  ['no other way is no way round', 'There is no other way to create them.', 'none'],
  ['German has a word for it', 'Kein Ersatzweg vorhanden.', 'none'],
  ['work that goes on in between holds', 'They can work in between.', 'holds'],
  ['so does carrying on', 'They sign in again and carry on.', 'holds'],
  ['doing it by hand holds, in German', 'Wir schicken sie derzeit von Hand.', 'holds'],
])('of what helps: %s: "%s"', (_, text, value) => {
  expect(said(text)).toContain(value);
});

test.each<Row>([
  ['failing over that helped nobody runs not', 'It failed over but nothing changed.', 'runs'],
  ['a figure that is down has not stopped', 'Our revenue is down.', 'stop'],
  ['who is thrown out now and then is not kept out', 'People get logged out after a while.', 'kept'],
  ['a wrong order is no matter of looks', 'We sent the wrong order.', 'cosmetic'],
  ['who is slow for customers gives no notice', 'The shop is slow for customers.', 'yes'],
])('of what is not said: %s: "%s"', (_, text, value) => {
  expect(said(text)).not.toContain(value);
});

test.each<Row>([
  ['a line that was stopped stands', 'The line has been stopped.', 'stop'],
  ['who cannot issue an invoice is kept from work', 'We cannot issue an invoice.', 'kept'],
  ['a certificate that has expired fails', 'The certificate has expired.', 'fail'],
  ['it may be named the other way round', 'Browsers show an invalid certificate.', 'fail'],
  ['a node that is not ready fails', 'Three nodes are NotReady.', 'fail'],
  ['German splits its crash', 'Die App stürzt bei Fahrern ab.', 'fail'],
  ['who is thrown out now and then is troubled', 'People get logged out every hour.', 'troubled'],
  ['looks may be blurry', 'The logo on invoices is blurry.', 'cosmetic'],
  ['what needs minutes is slow', 'Pages need ten minutes.', 'slow'],
  ['a few of so many are some', 'One of our eight agents sleeps.', 'some'],
  ['a German wish begins with "bitte"', 'Bitte legen Sie ein Konto an.', 'wish'],
  ['thanks are no fault', 'Just wanted to say thanks.', 'question'],
])('of what is said: %s: "%s"', (_, text, value) => {
  expect(statementIn(text, value)?.mood).toBe('said');
});

test('what crashes at its start does so under no condition', () => {
  expect(statementIn('Die App stürzt ab beim Start.', 'fail')?.mood).toBe('said');
  expect(statementIn('Die App stürzt ab beim Export.', 'fail')?.mood).toBe('when');
});
