import type { World } from '../../../src/flows/world';
import type { Page } from '../../../src/flows/world/channels';
import type { Published } from '../../../src/flows/world/storage';
import { storageRoom } from '../../../src/storage/storage';
import { modelJira } from './jira';
import { type Gate, gated } from './processes';
import { modelServices } from './services';
import { type ModelState, isTooEarly, ladderIn } from './state';

/** The world as one process of the app has it. The storage is the app's own, over a store in memory. */
export function worldOf(state: ModelState, gate: Gate): World {
  const published: Published = { version: 1, policy: state.policy, publishedAt: 0, since: 0, by: '' };
  const now = () => state.now;
  const watch = (page: Page) => noteHaste(state, page);
  return {
    now,
    newCode: () => '123456',
    newToken: () => `token-${(state.tokens += 1)}`,
    jira: gated(modelJira(state.jira, now), gate),
    // Reading a policy is not what is tried here, and parsing it each time would take most of the time.
    storage: {
      ...storageRoom(gated(state.keep, gate)),
      policy: () => Promise.resolve(published),
      // The store hashes what it keeps, which takes time that no step here waits for.
      noteDecision: () => gate.pass(() => Promise.resolve()),
      addDecision: () => gate.pass(() => Promise.resolve()),
    },
    channels: gated(modelServices(state.services, gate, watch), gate),
    wake: (requestId, delaySeconds, due) =>
      gate.pass(() => {
        state.wakes.push({ at: state.now + delaySeconds * 1000, requestId, due });
        return Promise.resolve();
      }),
    listening: notModelled,
    startRosterReport: () => Promise.reject(new Error('the ladder reports on no roster')),
    continueBacktest: () => Promise.reject(new Error('the ladder tries no policy on the past')),
    webTriggerUrl: (key) => Promise.resolve(`https://desk.example/${key}`),
    log: () => undefined,
  };
}

const notModelled: World['listening'] = {
  isGenuine: () => Promise.resolve(false),
  pressed: () => undefined,
  heard: () => undefined,
  spoken: () => '',
};

/** A page goes out only for a request that is logged, and only once it is written down that it does. */
function noteHaste(state: ModelState, page: Page): void {
  if (isTooEarly(state)) state.wrongs.push('paged before it was logged');
  const ladder = ladderIn(state);
  if (ladder?.token !== page.token) return;
  const step = ladder.steps.find(({ number }) => number === page.step);
  if (step?.state !== 'sending') state.wrongs.push(`step ${page.step} goes out while it is ${step?.state}`);
}
