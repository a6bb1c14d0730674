import type { Call, End, Heard, Line } from './call';
import type { Dial, Gather } from './twiml';

/** What a call needs to go on. */
export interface Service {
  now: () => number;
  newSid: () => string;
  /** Asks the app what to play at one end, at the address of a document or at the line's own. */
  load: (
    call: Call,
    end: End,
    document: { url?: string; method: string },
    more?: Record<string, string>,
  ) => Promise<void>;
}

/** Notes what is heard or pressed at one end. */
export function hear(
  call: Call,
  end: End,
  heard: Pick<Heard, 'kind' | 'text' | 'language'>,
  { now }: Service,
): void {
  call.heard.push({ at: now(), end, ...heard });
}

const note = (text: string) => ({ kind: 'note' as const, text });

/** Plays what is left at one end until something is waited for. */
export async function play(call: Call, end: End, service: Service): Promise<void> {
  const line = lineOf(call, end);
  for (let verb = line.rest.shift(); verb; verb = line.rest.shift()) {
    switch (verb.verb) {
      case 'Say':
        hear(call, end, { ...verb, kind: 'voice' }, service);
        break;
      case 'Gather':
        for (const say of verb.says) hear(call, end, { ...say, kind: 'voice' }, service);
        line.gather = verb;
        return;
      case 'Redirect':
        await service.load(call, end, verb);
        break;
      case 'Dial':
        ring(call, end, verb, service);
        return;
      case 'Hangup':
        return close(call, end, service);
    }
  }
  if (end === 'caller') await close(call, end, service);
  else connect(call, service);
}

function ring(call: Call, end: End, dial: Dial, service: Service): void {
  if (end === 'colleague') throw new Error('Whoever is called cannot dial on.');
  call.colleague = { sid: service.newSid(), url: call.caller.url, rest: [], dial };
  call.state = 'ringing';
  hear(call, 'caller', note(`It rings at ${dial.number}.`), service);
}

/** The colleague has heard everything: the two may talk. */
function connect(call: Call, service: Service): void {
  call.state = 'connected';
  for (const end of ['caller', 'colleague'] as const)
    hear(call, end, note('The two are connected.'), service);
}

async function close(call: Call, end: End, service: Service): Promise<void> {
  hear(call, end, note('The line is closed.'), service);
  if (end === 'colleague') {
    await afterDial(call, 'completed', service);
    return;
  }
  call.state = 'ended';
  call.caller.gather = undefined;
}

/** The other end is gone: the caller hears on. https://www.twilio.com/docs/voice/twiml/dial#action */
export async function afterDial(
  call: Call,
  status: 'completed' | 'no-answer',
  service: Service,
): Promise<void> {
  const { colleague, state } = call;
  if (!colleague) return;
  const { action: url, method } = colleague.dial;
  call.colleague = undefined;
  call.state = 'answered';
  const bridged = String(state === 'connected');
  const told = { DialCallSid: colleague.sid, DialCallStatus: status, DialBridged: bridged };
  if (url !== undefined) await service.load(call, 'caller', { url, method }, told);
  await play(call, 'caller', service);
}

/** Sends the keys that were waited for to the app, and plays what it answers. */
export async function submit(
  call: Call,
  end: End,
  { gather, keys }: { gather: Gather; keys: string },
  service: Service,
): Promise<void> {
  const { action: url, method } = gather;
  lineOf(call, end).gather = undefined;
  await service.load(call, end, { method, ...(url !== undefined && { url }) }, { Digits: keys });
  await play(call, end, service);
}

/** What of the keys reaches the app: up to the key that ends them, and no more than were asked for. */
export function digitsFor({ finishOnKey, numDigits }: Gather, keys: string): string {
  const upTo = finishOnKey === '' ? keys : (keys.split(finishOnKey)[0] ?? '');
  return upTo.slice(0, numDigits);
}

/** One end of a call. Throws where nobody is. */
export function lineOf(call: Call, end: End): Line {
  const line = end === 'caller' ? call.caller : call.colleague;
  if (!line) throw new Error('Nobody is at that end of the call.');
  return line;
}
