import type { Clock, ProductEvent } from '../contracts';
import type { SlaStart } from './sla';
import type { State } from './state';

/** A JQL name for a value inside an issue property, as a manifest's `jira:entityProperty` declares it. */
export interface SearchAlias {
  alias: string;
  propertyKey: string;
  path: string;
  type: string;
}

export interface Mail {
  to: string;
  from: string;
  subject: string;
  text: string;
  issueKey?: string;
}

/** What every part of the service desk is handed. */
export interface Core {
  state: State;
  clock: Pick<Clock, 'now'>;
  /** The site's address without a slash at the end. */
  baseUrl: string;
  /** The account an app acts as. */
  appAccountId: string;
  searchAliases: readonly SearchAlias[];
  /** Mail that Jira sends. */
  mail: (mail: Mail) => void;
  publish: (event: ProductEvent) => void;
  /** What starts the clock of SLAs on this site; see `slaCycles`. */
  slaStart?: SlaStart;
  /** Hears when writes to alerts will be due, to have them carried out then. */
  alertsDue: (at: number) => void;
}
