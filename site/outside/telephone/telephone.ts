import type { Clock, Fault, Forge, Store } from '../../contracts';
import type { Call, End } from './call';
import { afterDial, digitsFor, hear, play, type Service, submit } from './play';
import { openService } from './service';

/** A number of the telephone service, and the address it asks what to play when somebody calls. */
export interface PhoneNumber {
  number: string;
  owner: string;
  voiceUrl: string | undefined;
}

/** The telephone: people call the desk's numbers, hear what the app lets them hear, and press keys. */
export interface Telephone {
  numbers: () => PhoneNumber[];
  /** Newest first. */
  calls: () => Call[];
  /** Calls a number; answers the call's id. Throws for a number that nobody has. */
  call: (number: string, from: string) => Promise<string>;
  /** Presses keys at one end. */
  press: (id: string, end: End, keys: string) => Promise<void>;
  /** Waits at one end until the service stops waiting for keys. */
  sayNothing: (id: string, end: End) => Promise<void>;
  /** The colleague takes the call, or lets it ring. */
  answer: (id: string, answers: boolean) => Promise<void>;
  hangUp: (id: string, end: End) => Promise<void>;
}

interface Parts {
  store: Store;
  clock: Clock;
  numbers: () => PhoneNumber[];
  webTrigger: Forge['webTrigger'];
  fault: () => Fault | undefined;
  /** Hears that a call went on. */
  onChange: () => void;
  onProblem: (what: string) => void;
}

/**
 * Plays Twilio's voice service: asks the app with signed requests and follows the TwiML it answers.
 * https://www.twilio.com/docs/voice/twiml
 */
export function createTelephone(parts: Parts): Telephone {
  const { store, numbers, fault, onChange } = parts;
  const calls = store.collection<Call>('calls');
  const service = openService(parts);
  const change = async (id: string, does: (call: Call) => Promise<void>): Promise<void> => {
    const call = calls.get(id);
    if (!call || call.state === 'ended') return;
    await does(call);
    calls.put(id, call);
    onChange();
  };
  return {
    numbers,
    calls: () => calls.all().reverse(),
    async call(number, from) {
      const called = numbers().find((one) => one.number === number);
      if (!called) throw new Error(`Nobody has the number ${number}.`);
      const begun = newCall(called, from, service);
      calls.put(begun.id, begun);
      await change(begun.id, (call) => begin(call, called, fault(), service));
      return begun.id;
    },
    press: (id, end, keys) => change(id, (call) => press(call, end, keys, service)),
    sayNothing: (id, end) => change(id, (call) => sayNothing(call, end, service)),
    answer: (id, answers) => change(id, (call) => answer(call, answers, service)),
    hangUp: (id, end) => change(id, (call) => hangUp(call, end, service)),
  };
}

function newCall({ number, voiceUrl = '' }: PhoneNumber, from: string, { newSid, now }: Service): Call {
  const caller = { sid: newSid(), url: voiceUrl, rest: [] };
  return { id: caller.sid, number, from, startedAt: now(), state: 'answered', caller, heard: [] };
}

async function begin(
  call: Call,
  called: PhoneNumber,
  fault: Fault | undefined,
  service: Service,
): Promise<void> {
  const text = unreachable(called, fault);
  if (text !== undefined) {
    hear(call, 'caller', { kind: 'note', text }, service);
    call.state = 'ended';
    return;
  }
  await service.load(call, 'caller', { method: 'POST' }, { CallStatus: 'ringing' });
  await play(call, 'caller', service);
}

function unreachable({ voiceUrl }: PhoneNumber, fault: Fault | undefined): string | undefined {
  if (fault === 'down') return 'The number cannot be reached.';
  if (fault === 'busy') return 'The line is engaged.';
  return voiceUrl === undefined ? 'No app answers at this number.' : undefined;
}

async function press(call: Call, end: End, keys: string, service: Service): Promise<void> {
  hear(call, end, { kind: 'keys', text: keys }, service);
  const { gather } = call[end] ?? {};
  if (gather) await submit(call, end, { gather, keys: digitsFor(gather, keys) }, service);
}

async function sayNothing(call: Call, end: End, service: Service): Promise<void> {
  const line = call[end];
  const gather = line?.gather;
  if (!gather) return;
  hear(call, end, { kind: 'note', text: 'Nothing is pressed.' }, service);
  if (gather.actionOnEmptyResult) return submit(call, end, { gather, keys: '' }, service);
  line.gather = undefined;
  await play(call, end, service);
}

async function answer(call: Call, answers: boolean, service: Service): Promise<void> {
  const { colleague } = call;
  if (call.state !== 'ringing' || !colleague) return;
  if (!answers) return afterDial(call, 'no-answer', service);
  const { screen } = colleague.dial;
  call.state = 'screening';
  hear(call, 'colleague', { kind: 'note', text: 'The call is taken.' }, service);
  if (screen) await service.load(call, 'colleague', screen);
  await play(call, 'colleague', service);
}

async function hangUp(call: Call, end: End, service: Service): Promise<void> {
  if (end === 'colleague') return afterDial(call, 'completed', service);
  hear(call, 'caller', { kind: 'note', text: 'The caller hangs up.' }, service);
  call.state = 'ended';
}
