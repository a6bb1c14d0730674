import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { readSignals } from '../../../src/policy/severity/signals';

const read = (description: string) => readSignals({ channel: 'portal', summary: 'Orders', description });

test.each([
  'Please raise the quota to 500 GB.',
  'Please raise our limit to 500.',
  'We grow by 503 users in May.',
  'The plan allows more than 500.',
  'We would like 502 more seats.',
  'Around 500 of 1100 staff have been trained.',
  'The disk has 500GB, 500 GB or 500 gigabytes.',
  'The licence costs € 500 or 504 EUR or 503 dollars.',
  'The invoice is 503 % of the last one.',
  'We have a 500-user licence.',
  'A batch takes 502 ms and moves 400+ rows.',
  'We run 400 to 500 requests per second.',
  'We moved to room 503.',
  'Bitte das Kontingent auf 500 GB erhöhen.',
  'Wir möchten den Speicher um 503 aufstocken.',
  'Die Lizenz gilt für mehr als 500.',
  'Ab Mai kommen 503 neue Benutzer dazu.',
  'Der Vertrag umfasst 500 Geräte für 502 Euro.',
  'Ein Auftrag hat ca. 500 Zeilen.',
])('the amount in "%s" is no fault', (text) => {
  expect(read(text)['extent']).toBeUndefined();
});

test.each([
  'The shop answers 503.',
  'Every page gives 502 since eight.',
  'HTTP 500 requests pile up.',
  'All calls go from 200 to 503.',
  'The status changed from 200 to 500 after we raised the limit.',
  'We see 500 errors on every endpoint.',
  'The proxy returns 503, users cannot order.',
  'We get a 502 Bad Gateway.',
  'The gateway returns 429 to everybody.',
  'Each login ends with a 503 times out page.',
  'Der Shop liefert 500.',
  'Wir bekommen seit acht Uhr nur noch 502.',
  'Fehler 503 auf allen Seiten.',
])('the status in "%s" is a fault', (text) => {
  expect(read(text)['extent']).toBeDefined();
});

test('a stack names lines of files and no statuses', () => {
  expect(read('It is logged at Order.java:503 and cart.py:500.')['extent']).toBeUndefined();
});

const statuses = constantFrom(400, 403, 404, 409, 429, 500, 501, 502, 503, 504);
const ordinary = integer({ min: 510, max: 999 });
const counted = constantFrom(
  ...['GB', 'TB', 'ms', '%', '€', 'EUR', 'seconds', 'users', 'new customers', 'orders', 'sites', 'licences'],
  ...['Prozent', 'Minuten', 'Nutzer', 'weitere Kunden', 'Rechnungen', 'Geräte', 'Bestellungen', 'Filialen'],
);
const sentences = constantFrom<(amount: string) => string>(
  (amount) => `Please raise it to ${amount}.`,
  (amount) => `We see ${amount} in the list`,
  (amount) => `Since May it shows ${amount}; nobody can log in.`,
  (amount) => `Es kommen ${amount} hinzu.`,
  (amount) => `Bitte um ${amount} erhöhen, der Shop ist langsam.`,
  (amount) => amount,
);

test('a number with a unit or a noun reads like any other number', () => {
  assert(
    property(statuses, ordinary, counted, sentences, (status, other, unit, sentence) => {
      const said = (value: number) => Object.entries(read(sentence(`${value} ${unit}`)));
      const values = (value: number) => said(value).map(([name, signal]) => [name, signal.value]);
      expect(values(status)).toEqual(values(other));
    }),
  );
});

test('a status alone stays one whatever is said of amounts elsewhere', () => {
  assert(
    property(constantFrom(500, 502, 503, 504), statuses, counted, (status, amount, unit) => {
      const text = `The plan holds ${amount} ${unit}. The shop answers ${status} to every call.`;
      expect(read(text)['extent']).toBeDefined();
    }),
  );
});
