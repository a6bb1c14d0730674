/** Forge's key-value store, as narrow as the app needs it. forge-world.ts gives the real one. */
export interface Keep {
  get(key: string): Promise<unknown>;
  set(key: string, value: object): Promise<void>;
  delete(key: string): Promise<void>;
  getSecret(key: string): Promise<unknown>;
  setSecret(key: string, value: object): Promise<void>;
  /** Sets the secret unless the key is taken; false when it is. */
  addSecret(key: string, value: object): Promise<boolean>;
  /**
   * All values under keys that begin so. One that was set a moment ago may be missing, as in every query of Forge's.
   */
  startingWith(prefix: string): Promise<unknown[]>;
  getEntity(entity: string, key: string): Promise<unknown>;
  setEntity(entity: string, key: string, value: object): Promise<void>;
  deleteEntity(entity: string, key: string): Promise<void>;
  /**
   * Sets the entity unless the key is taken; false when it is. Forge deletes it so many `days` later, or two days after
   * that.
   */
  addEntity(entity: string, key: string, value: object, days?: number): Promise<boolean>;
  /** Sets the entity if this attribute still has this value; false when it has not. `days` as above. */
  replaceEntity(
    entity: string,
    key: string,
    value: object,
    still: { attribute: string; is: number },
    days?: number,
  ): Promise<boolean>;
  /** At most `limit` entities whose indexed attribute is at most `upTo`, lowest first. */
  lowest(entity: string, index: string, upTo: number, limit: number): Promise<unknown[]>;
  /**
   * At most `limit` entities of one partition of an index, highest first: those whose indexed attribute is at least
   * `from` and less than `below`, where given. An entity that was set a moment ago may be missing, as in every query of
   * Forge's.
   */
  within(
    entity: string,
    index: string,
    which: { partition: string; from?: number; below?: number; limit: number },
  ): Promise<unknown[]>;
}
