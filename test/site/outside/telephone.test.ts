import { expect, test } from 'vitest';
import { createClock } from '../../../site/clock';
import type { Fault, Forge } from '../../../site/contracts';
import type { Call } from '../../../site/outside/telephone/call';
import { signatureOf } from '../../../site/outside/telephone/signature';
import { createTelephone } from '../../../site/outside/telephone/telephone';
import { openStore } from '../../../site/store/sqlite-store';

const number = '+27 12 883 1824';
const voiceUrl = 'http://desk.test/x1/abc?desk=1';
type Asked = Parameters<Forge['webTrigger']>[0];

const twiml = (verbs: string) => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs}</Response>`,
});

/** A telephone whose app answers by what it was asked. */
function aTelephone(app: (form: URLSearchParams, asked: Asked) => ReturnType<typeof twiml>, fault?: Fault) {
  const store = openStore(':memory:');
  const asked: Asked[] = [];
  const problems: string[] = [];
  const telephone = createTelephone({
    ...{ store, clock: createClock({ store, base: () => 0 }), fault: () => fault },
    numbers: () => [{ number, owner: 'Support', voiceUrl }],
    webTrigger(request) {
      asked.push(request);
      return Promise.resolve(app(new URLSearchParams(request.body), request));
    },
    onChange: () => undefined,
    onProblem: (what) => problems.push(what),
  });
  const latest = (): Call => telephone.calls()[0] ?? expect.fail('nobody called');
  const heard = (end = 'caller') =>
    latest()
      .heard.filter((one) => one.end === end)
      .map(({ text }) => text);
  return { telephone, asked, problems, latest, heard };
}

const askForCode =
  '<Gather numDigits="6" action="?desk=1&amp;step=code"><Say>Your code, please.</Say></Gather><Say>Goodbye.</Say>';

/** Asks for a code, puts the caller through, and lets the colleague press 1 first. */
function desk(form: URLSearchParams, { url }: Asked) {
  const step = new URL(url).searchParams.get('step');
  if (step === 'code' && form.get('Digits') !== '123456') return twiml('<Say>I do not know this code.</Say>');
  if (step === 'code')
    return twiml(
      '<Dial action="?desk=1&amp;step=after"><Number url="?desk=1&amp;step=screen">+46 8 12 34 56</Number></Dial>',
    );
  if (step === 'screen' && !form.has('Digits'))
    return twiml('<Gather numDigits="1"><Say>Press 1.</Say></Gather><Hangup/>');
  if (step === 'after') return twiml(`<Say>${form.get('DialCallStatus') ?? ''}</Say>`);
  return step === 'screen' ? twiml('') : twiml(askForCode);
}

test('a caller hears what the app lets it hear and is asked', async () => {
  const { telephone, heard, latest } = aTelephone(desk);
  await telephone.call(number, '+27235550112');
  expect(heard()).toEqual(['Your code, please.']);
  expect(latest().caller.gather).toMatchObject({ numDigits: 6 });
});

test('each request of a call carries who calls and a signature', async () => {
  const { telephone, asked } = aTelephone(desk);
  await telephone.call(number, '+27235550112');
  const form = Object.fromEntries(new URLSearchParams(asked[0]?.body));
  expect(form).toMatchObject({ From: '+27235550112', To: '+27128831824', CallStatus: 'ringing' });
  expect(asked[0]?.headers['x-twilio-signature']).toBe(signatureOf(voiceUrl, form));
});

test('the signature is the one that the maker documents', () => {
  const parameters = {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+12349013030',
    Digits: '1234',
    From: '+12349013030',
    To: '+18005551212',
  };
  expect(signatureOf('https://mycompany.com/myapp.php?foo=1&bar=2', parameters, '12345')).toBe(
    '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
  );
});

test('a colleague who presses 1 is put through to the caller', async () => {
  const { telephone, heard, latest } = aTelephone(desk);
  const id = await telephone.call(number, '+27235550112');
  await telephone.press(id, 'caller', '123456');
  expect(latest().state).toBe('ringing');
  await telephone.answer(id, true);
  expect(heard('colleague')).toEqual(['The call is taken.', 'Press 1.']);
  await telephone.press(id, 'colleague', '1');
  expect(latest().state).toBe('connected');
});

test('a colleague who presses nothing leaves the caller to hear on', async () => {
  const { telephone, heard, latest } = aTelephone(desk);
  const id = await telephone.call(number, '+27235550112');
  await telephone.press(id, 'caller', '123456');
  await telephone.answer(id, true);
  await telephone.sayNothing(id, 'colleague');
  expect(heard().at(-2)).toBe('completed');
  expect(latest().state).toBe('ended');
});

test('a call that nobody takes goes on with what the app says then', async () => {
  const { telephone, heard } = aTelephone(desk);
  const id = await telephone.call(number, '+27235550112');
  await telephone.press(id, 'caller', '123456');
  await telephone.answer(id, false);
  expect(heard()).toContain('no-answer');
});

test('a caller who presses nothing hears what comes after the question', async () => {
  const { telephone, heard, latest } = aTelephone(desk);
  const id = await telephone.call(number, '+27235550112');
  await telephone.sayNothing(id, 'caller');
  expect(heard()).toEqual(['Your code, please.', 'Nothing is pressed.', 'Goodbye.', 'The line is closed.']);
  expect(latest().state).toBe('ended');
});

test.each([
  ['an unescaped ampersand', '<Say>Stock & Sons</Say>'],
  ['an element that is not closed', '<Say>Hello'],
  ['a verb that is not played', '<Record/>'],
  ['an attribute that is not played', '<Gather input="speech"><Say>Speak.</Say></Gather>'],
  ['a second number', '<Dial><Number>+4612345678</Number><Number>+4612345679</Number></Dial>'],
])('%s ends the call with an apology and is noted', async (_, verbs) => {
  const { telephone, problems, heard, latest } = aTelephone(() => twiml(verbs));
  await telephone.call(number, '+27235550112');
  expect(problems).toHaveLength(1);
  expect(heard()).toContain('We are sorry, an application error has occurred. Goodbye.');
  expect(latest().state).toBe('ended');
});

test('an app that refuses the service ends the call', async () => {
  const { telephone, problems, heard } = aTelephone(() => ({ ...twiml(''), status: 403 }));
  await telephone.call(number, '+27235550112');
  expect(heard()[0]).toBe('11200 HTTP retrieval failure: the app answered 403.');
  expect(problems).toEqual([]);
});

test('an expired auth token signs what the app cannot verify', async () => {
  const { telephone, asked } = aTelephone(desk, 'expired');
  await telephone.call(number, '+27235550112');
  const form = Object.fromEntries(new URLSearchParams(asked[0]?.body));
  expect(asked[0]?.headers['x-twilio-signature']).not.toBe(signatureOf(voiceUrl, form));
});

test.each([
  ['down', 'The number cannot be reached.'],
  ['busy', 'The line is engaged.'],
] as const)('a telephone service that is %s reaches no app', async (fault, text) => {
  const { telephone, asked, heard } = aTelephone(desk, fault);
  await telephone.call(number, '+27235550112');
  expect([asked, heard()]).toEqual([[], [text]]);
});
