import type { Changes } from './changes';
import type { Jsm } from './jsm/jsm';
import type { RunningScheduler } from './scheduler';

const TIMER = 'alerts';

/** Has writes to alerts carried out when they are due, and tells open pages then and when they are asked for. */
export function followAlerts(
  scheduler: Pick<RunningScheduler, 'at' | 'on'>,
  changes: Changes,
  jsm: () => Pick<Jsm, 'processAlerts'>,
): (at: number) => void {
  scheduler.on(TIMER, () => {
    jsm().processAlerts();
    changes.tell({ what: 'alerts' });
    return Promise.resolve();
  });
  return (at) => {
    scheduler.at(at, TIMER, {});
  };
}
