import { expect, test } from 'vitest';
import { judge, questionsFor } from '../../../src/policy/intake';
import { preset, presetNames } from '../../../src/policy/presets';
import type { RequestText } from '../../../src/policy/request';

const interstellio = preset('interstellio');

function judged(fact: string, description: string, more: Partial<RequestText> = {}) {
  return judge(interstellio, { channel: 'email', summary: 'Help', description, ...more }).facts[fact];
}
const stateOf = (fact: string, description: string) => judged(fact, description)?.state;

test.each([
  ['environment', 'We run it on Windows Server 2022 with Firefox 132.'],
  ['environment', 'The tenant "acme" is slow.'],
  ['environment', 'Nur im Mandant Nord, alle anderen laufen.'],
  ['errors', 'It stops with java.lang.NullPointerException.'],
  ['errors', 'Im Protokoll steht nichts.'],
  ['errors', '2024-11-02 10:00:01 ERROR db gone'],
  ['steps', '1. Open the basket\n2. Press Pay'],
  ['steps', 'It is broken.\n```\n$ npm start\n```'],
  ['steps', 'When I open the basket and press Pay, the page stays white.'],
  ['steps', 'Es tritt sporadisch auf und lässt sich nicht nachstellen.'],
  ['changes', 'Since the upgrade on Monday it is slow.'],
  ['changes', 'Ursache war ein abgelaufenes Zertifikat.'],
  ['changes', 'Wir haben nichts geändert.'],
  ['workaround', 'Restarting the client helps for an hour.'],
  ['workaround', 'Nothing helps.'],
  ['workaround', 'Bis dahin buchen wir von Hand.'],
  ['workaround', 'Deshalb tippen wir die Daten neu ein.'],
  ['workaround', 'After a restart it works for two hours.'],
  ['environment', 'Our users in Valparaíso see a blank page.'],
  ['changes', 'Cause: unknown, but we upgraded the router yesterday.'],
  ['impact', 'Nobody can log in.'],
  ['impact', 'Our drivers are waiting for their orders.'],
  ['company', 'Greetings from Muster & Partner AG'],
  ['contact', 'It is slow.\n\nKind regards\nJane Roe'],
  ['contact', 'Es ist langsam.\nViele Grüße, Jörg Müller'],
])('%s is present in "%s"', (fact, description) => {
  expect(stateOf(fact, description)).toBe('present');
});

test.each([
  ['environment', 'Please tell us which environment you need.'],
  ['environment', 'We are in the production business.'],
  ['errors', 'Let me know if you need the error.'],
  ['errors', 'Nothing happens.'],
  ['steps', 'How do I reproduce this?'],
  ['steps', 'I will send the steps tomorrow.'],
  ['changes', 'Did you change something?'],
  ['changes', 'We will deploy the new release on Friday.'],
  ['changes', 'The root cause is unknown.'],
  ['workaround', 'Is there a workaround?'],
  ['workaround', 'Wir suchen dringend eine Umgehung.'],
  ['steps', "## Steps to reproduce\n<!-- 1. Open the page -->\n1. Go to '...'\n2. Click on '....'"],
  ['environment', '- [ ] Production\n- [ ] Staging'],
  ['workaround', 'Deshalb rufen wir an.'],
  ['impact', 'So we are waiting for your call.'],
  ['impact', 'We can use the system again, please close.'],
  ['environment', 'I live in Germany and work for Acme.'],
  ['workaround', 'I live in Germany and work for Acme.'],
  ['steps', 'Nobody has tried to restart.'],
  ['workaround', 'Nobody has tried to restart.'],
  ['steps', 'When I arrived at the office this morning the internet was slow.'],
  ['workaround', 'I deployed no change.'],
  ['workaround', 'The server restarted.'],
  ['workaround', 'We moved to a new office last year.'],
  ['changes', 'We look forward to the new release.'],
  ['changes', 'The last update of this ticket was late.'],
  ['workaround', 'At the moment our customers are angry.'],
  ['workaround', 'We have the same problem as last week.'],
  ['changes', 'Cause: unknown'],
  ['changes', 'Root cause: currently under investigation by our team'],
  ['changes', '## Root cause\nThe cause is not yet known.'],
  ['changes', 'Ursache: noch unklar'],
  ['changes', 'Ursache: Die genaue Ursache ist derzeit noch nicht bekannt.'],
  ['changes', 'Cause: No root cause has been identified yet.'],
  ['company', 'The outage was known as an overload.'],
  ['errors', 'We work with 500 users and got 503 GB of space.'],
  ['contact', 'Viele Grüße'],
  ['contact', 'It is slow.\n\nKind regards'],
  ['contact', 'Es ist langsam.\nVielen Dank\nMit freundlichen Grüßen'],
  ['contact', 'Thanks for your help.'],
])('%s is not present in "%s"', (fact, description) => {
  expect(stateOf(fact, description)).not.toBe('present');
});

test('an error that is only mentioned is thin', () => {
  expect(judged('errors', 'We get an error. Please help.')).toEqual({
    state: 'thin',
    quote: 'We get an error',
  });
});

test('a sentence answers where the label was left empty', () => {
  expect(judged('changes', 'Recent changes: n/a\nWe upgraded the router yesterday.')?.quote).toBe(
    'We upgraded the router yesterday',
  );
});

test('a label with a promise beside it is thin', () => {
  expect(stateOf('errors', 'Error messages: I will send them tomorrow')).toBe('thin');
});

test('a log file answers where the policy takes one', () => {
  const { facts } = judge(interstellio, {
    channel: 'email',
    summary: 'Help',
    description: 'It fails.',
    attachments: ['gateway.log'],
  });
  expect([facts['errors']?.state, facts['steps']?.state]).toEqual(['present', 'absent']);
});

test('the logo of a signature is no evidence', () => {
  expect(judged('errors', 'It fails.', { attachments: ['image001.png', 'invite.ics'] })?.state).toBe(
    'absent',
  );
});

test.each([
  'Call me on +27 82 555 0101 today.',
  'You reach me at 0049 711 5550101.',
  'Tel. 0711 555 01 01',
  'Phone: 40123',
  'Mobile (268) 464-1234',
])('a phone number is found in "%s"', (description) => {
  expect(stateOf('phone', description)).toBe('present');
});

test.each([
  'The server 10.20.30.40 is gone.',
  'Since 2024-11-02 10:00:01.',
  'Ticket number 0815 4711 2233 is still open.',
  'We lost 1,200,000.00 EUR.',
  'Order 12345678 of 02.11.2024',
])('no phone number is found in "%s"', (description) => {
  expect(stateOf('phone', description)).toBe('absent');
});

test('the description is quoted from below its greeting', () => {
  const description = 'Hello,\n\nThe totals of two days differ by a few sessions.\n\nKind regards\nPieter';
  expect(judged('description', description)?.quote).toBe('The totals of two days differ by a few sessions.');
});

test('words beside a phone label are asked about again, unless a number stands elsewhere', () => {
  const { missing } = judge(interstellio, {
    channel: 'email',
    summary: 'P1: all down',
    description: 'Company: Acme\nContact: me\nPhone: call me\n\nEverything is down since eight.',
  });
  expect(missing).toEqual(['phone']);
  expect(stateOf('phone', 'Phone: call me\n\nI sit beside +27 82 555 0101.')).toBe('present');
});

test.each(presetNames)('every question and hint of %s is there in German', (name) => {
  const policy = preset(name);
  const { questions, help } = policy.texts['de'] ?? { questions: {}, help: {} };
  expect(Object.keys(questions).toSorted()).toEqual(policy.facts.map(({ id }) => id).toSorted());
  const hinted = policy.facts.filter((fact) => fact.help !== undefined).map(({ id }) => id);
  expect(Object.keys(help)).toEqual(hinted);
});

test('a hint is shown in the language of its question', () => {
  const hintIn = (language: string) =>
    questionsFor(interstellio, 'Get help', 'P2', language).find(({ fact }) => fact === 'errors')?.help;
  expect([hintIn('de'), hintIn('fr')]).toEqual([
    'Schreiben Sie „keine“, wenn es keine gibt.',
    'Write "none" if there are none.',
  ]);
});
