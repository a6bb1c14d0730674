import type { Changes } from './changes';
import type { Clock, Forge, RestAnswer, Store } from './contracts';
import type { RunningOutside } from './outside/outside';
import type { Press } from './outside/slack';
import { createTelephone, type PhoneNumber, type Telephone } from './outside/telephone/telephone';
import type { Callbacks } from './seed/callbacks';

interface Parts {
  store: Store;
  clock: Clock;
  changes: Changes;
  outside: RunningOutside;
  forge: Forge;
  callbacks: Callbacks;
  onProblem: (what: string) => void;
}

/** What services outside do to the app, through its web triggers. */
export interface Callers {
  telephone: Telephone;
  /**
   * Somebody presses a button in Slack, and Slack tells the app. Answers what the app answered; undefined where the
   * message has no such button, or the app no address for it.
   */
  pressInSlack(press: Press): Promise<RestAnswer | undefined>;
}

/** The services that call the app, each at the web trigger that an administrator gave to it. */
export function openCallers(parts: Parts): Callers {
  const { store, clock, changes, outside, forge, callbacks, onProblem } = parts;
  return {
    telephone: createTelephone({
      ...{ store, clock, onProblem, webTrigger: (request) => forge.webTrigger(request) },
      numbers: () => numbersOf(callbacks, forge.webTriggerUrl(callbacks.telephone)),
      fault: () => outside.faultOf('telephone'),
      onChange: () => changes.tell({ what: 'telephone' }),
    }),
    async pressInSlack(press) {
      const sent = outside.slack.press(press);
      const url = forge.webTriggerUrl(callbacks.slack);
      if (!sent || url === undefined) return undefined;
      const answer = await forge.webTrigger({ ...sent, url });
      outside.slack.pressed(press, answer.status);
      changes.tell({ what: 'outbox' });
      return answer;
    },
  };
}

function numbersOf({ numbers }: Callbacks, url: string | undefined): PhoneNumber[] {
  return numbers.map(({ number, owner, query }) => ({
    ...{ number, owner },
    voiceUrl: url && `${url}?${new URLSearchParams(query).toString()}`,
  }));
}
