// What a fresh desk holds. The two service projects tell two real support procedures; the steps are the day so far.
import type { Seed } from '../jsm/seed';
import { morning } from './morning';
import { appAccountId, organizations, people } from './people';
import { desks, requestTypes } from './service-desks';
import { setUp } from './set-up';
import type { Step } from './steps';
import { issueTypes, priorities, statuses, transitions } from './workflow';

/** A site to begin with: what exists, then what was set up on it, then what happened this morning. */
export interface SiteSeed {
  site: Seed;
  /** The account the app acts as when it acts as itself. */
  appAccountId: string;
  setUp: readonly Step[];
  morning: readonly Step[];
}

const site: Seed = {
  users: people,
  organizations,
  desks,
  requestTypes,
  statuses,
  transitions,
  priorities,
  issueTypes,
};

/** Two service projects at work: set up, with a morning of requests. */
export const workingDay: SiteSeed = { site, appAccountId, setUp, morning };

/** The same people and service projects, with no app set up and no request. */
export const emptyDay: SiteSeed = { site, appAccountId, setUp: [], morning: [] };
