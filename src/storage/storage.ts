import type { Storage } from '../flows/world/storage';
import { backtestStore } from './backtest-store';
import { callStore } from './call-store';
import { decisionStore } from './decision-store';
import { deskStore } from './desk-store';
import { draftStore } from './draft-store';
import { drillStore } from './drill-store';
import { dueStore } from './due-store';
import { effectStore } from './effect-store';
import { faultStore } from './fault-store';
import type { Keep } from './keep';
import { ladderStore } from './ladder-store';
import { policyStore } from './policy-store';
import { readerStore } from './reader-store';
import { refusedStore } from './refused-store';
import { rosterStore } from './roster-store';
import { serviceStore } from './service-store';
import { shadowStore } from './shadow-store';
import { sharingStore } from './sharing-store';
import { useStore } from './use-store';

/** Everything the app keeps, over the key-value store it is given. */
export function storageRoom(keep: Keep): Storage {
  return {
    ...policyStore(keep),
    ...draftStore(keep),
    ...deskStore(keep),
    ...ladderStore(keep),
    ...readerStore(keep),
    ...dueStore(keep),
    ...effectStore(keep),
    ...faultStore(keep),
    ...useStore(keep),
    ...serviceStore(keep),
    ...callStore(keep),
    ...drillStore(keep),
    ...refusedStore(keep),
    ...sharingStore(keep),
    ...rosterStore(keep),
    ...backtestStore(keep),
    ...shadowStore(keep),
    ...decisionStore(keep),
  };
}
