import type { RestAnswer } from '../contracts';

/** A call as it reaches the desk: over HTTP, or handed over by an app that runs in this process. */
export interface Asked {
  method: string;
  /** The path with its query. */
  path: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body: string;
}

/** Where a function of the app reaches the desk. */
export interface Door {
  /** Its address; starts it on the first call. */
  url(): Promise<string>;
  /** The same without HTTP, for an app in this process. */
  ask(asked: Asked): Promise<RestAnswer>;
}
