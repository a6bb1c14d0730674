import { randomBytes } from 'node:crypto';
import type { Clock, Fault, Forge } from '../../contracts';
import type { Call, End } from './call';
import { fetchTwiml, NoTwiml } from './fetch-twiml';
import { hear, lineOf, type Service } from './play';

interface Parts {
  clock: Clock;
  webTrigger: Forge['webTrigger'];
  fault: () => Fault | undefined;
  /** Hears of an answer that is no TwiML, or none that the desk plays. */
  onProblem: (what: string) => void;
}

const account = 'AC0de5c0de5c0de5c0de5c0de5c0de5c0d';
/** What callers hear when an app fails: https://www.twilio.com/docs/api/errors/11200 */
const apology = 'We are sorry, an application error has occurred. Goodbye.';

/** The telephone service as calls need it. An app that fails ends the call with an apology, and a note says why. */
export function openService({ clock, webTrigger, fault, onProblem }: Parts): Service {
  const service: Service = {
    now: () => clock.now(),
    newSid: () => `CA${randomBytes(16).toString('hex')}`,
    async load(call, end, document, more = {}) {
      const line = lineOf(call, end);
      try {
        line.url = new URL(document.url ?? line.url, line.url).href;
        const asked = { url: line.url, method: document.method };
        const parameters = { ...parametersOf(call, end), ...more };
        line.rest = await fetchTwiml(asked, parameters, { webTrigger, fault: fault() });
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        if (!(error instanceof NoTwiml)) onProblem(`telephone: ${text}`);
        hear(call, end, { kind: 'note', text }, service);
        line.rest = [{ verb: 'Say', text: apology }, { verb: 'Hangup' }];
      }
    },
  };
  return service;
}

/** https://www.twilio.com/docs/voice/twiml#request-parameters */
function parametersOf({ number, from, caller, colleague }: Call, end: End): Record<string, string> {
  const shared = { AccountSid: account, ApiVersion: '2010-04-01', CallStatus: 'in-progress' };
  const to = number.replaceAll(' ', '');
  if (end === 'caller' || !colleague) {
    const legs = { CallSid: caller.sid, Direction: 'inbound', From: from, To: to, Caller: from, Called: to };
    return { ...shared, ...legs };
  }
  const { dial, sid } = colleague;
  const shown = dial.callerId ?? from;
  return {
    ...{ ...shared, CallSid: sid, ParentCallSid: caller.sid, Direction: 'outbound-dial' },
    ...{ From: shown, To: dial.number, Caller: shown, Called: dial.number },
  };
}
