import { randomBytes, randomInt } from 'node:crypto';
import { asApp, asUser, assumeTrustedRoute, fetch, getAppContext, webTrigger } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { Filter, FilterConditions, Sort, WhereConditions, kvs, type SetOptions } from '@forge/kvs';
import { channelsRoom } from '../channels/channels';
import { incomingRoom } from '../channels/incoming';
import { errorName } from '../flows/error-name';
import type { World } from '../flows/world';
import { forgeClient, type RequestJira } from '../jira/client';
import { jiraRoom } from '../jira/jira';
import { operationsFetch } from '../jira/operations-fetch';
import { organisationsField } from '../storage/field-store';
import type { Keep } from '../storage/keep';
import { storageRoom } from '../storage/storage';

// The most results that Forge hands out in one answer.
const LARGEST_PAGE = 100;

/** The world of one invocation: Forge's own services, named as the flows know them. */
export function forgeWorld(): World {
  const keep = forgeKeep();
  const storage = storageRoom(keep);
  const drifted = (endpoint: string, paths: string[]) =>
    log('jira-drift', { endpoint, paths: paths.join(' ') });
  const jira = jiraRoom(
    {
      asApp: forgeClient(requestWith(asApp().requestJira), drifted),
      asCaller: forgeClient((path, init) => requestWith(asUser().requestJira)(path, init), drifted),
    },
    // ari:cloud:ecosystem::app/<uuid>: Jira keeps the create panel's answer under the UUID.
    getAppContext().appAri.toString().split('/').pop() ?? '',
    () => Date.now(),
    organisationsField(keep),
  );
  return {
    now: () => Date.now(),
    newCode: () => String(randomInt(0, 1_000_000)).padStart(6, '0'),
    newToken: () => randomBytes(24).toString('base64url'),
    jira,
    storage,
    channels: channelsRoom({
      connection: (projectId, service) => storage.connection(projectId, service),
      secrets: (projectId, service) => storage.secrets(projectId, service),
      note: (projectId, service, outcome) => storage.noteService(projectId, service, outcome),
      fetch,
      asAgent: (accountId) => operationsFetch(requestWith(asUser(accountId).requestJira)),
      mail: (id, notice) => jira.notify(id, notice),
      isThere: (recipient) => jira.isThere(recipient),
      nameOf: (accountId) => jira.nameOf(accountId),
      now: () => Date.now(),
    }),
    listening: incomingRoom({
      secrets: (projectId, service) => storage.secrets(projectId, service),
      now: () => Date.now(),
    }),
    ...queues(),
    webTriggerUrl: (key) => webTrigger.getUrl(key),
    log,
  };
}

/** What is to be done later, or by a function that may take its time. */
function queues(): Pick<World, 'wake' | 'startRosterReport' | 'continueBacktest'> {
  return {
    async wake(requestId, delaySeconds, due) {
      await new Queue({ key: 'ladder-steps' }).push({
        body: { requestId, due },
        delayInSeconds: delaySeconds,
      });
    },
    async startRosterReport(projectId) {
      await new Queue({ key: 'roster-reports' }).push({ body: { projectId } });
    },
    async continueBacktest(projectId, id, delaySeconds) {
      await new Queue({ key: 'backtests' }).push({ body: { projectId, id }, delayInSeconds: delaySeconds });
    },
  };
}

/** Asks Forge to deliver an event again after a failure. */
export function tryAgain(error: unknown): InvocationError {
  log('event-failed', { error: errorName(error) });
  return new InvocationError({ retryAfter: 30, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
}

function log(code: string, details: Record<string, string | number | boolean> = {}): void {
  console.log(JSON.stringify({ code, ...details }));
}

function requestWith(requestJira: ReturnType<typeof asApp>['requestJira']): RequestJira {
  // The client has refused paths that a parameter could have bent, so the route may be trusted.
  return (path, init) => requestJira(assumeTrustedRoute(path), init);
}

/**
 * Forge's key-value store. A refused write is told from a failed one by looking, since its error codes are not
 * documented.
 */
function forgeKeep(): Keep {
  const keep: Keep = {
    get: (key) => kvs.get(key),
    set: (key, value) => kvs.set(key, value),
    delete: (key) => kvs.delete(key),
    getSecret: (key) => kvs.getSecret(key),
    setSecret: (key, value) => kvs.setSecret(key, value),
    addSecret: (key, value) =>
      unlessTaken(
        () => kvs.setSecret(key, value, { keyPolicy: 'FAIL_IF_EXISTS' }),
        () => keep.getSecret(key),
      ),
    startingWith: (prefix) =>
      pagesOf(Infinity, () => kvs.query().where('key', WhereConditions.beginsWith(prefix))),
    getEntity: (entity, key) => kvs.entity(entity).get(key),
    setEntity: (entity, key, value) => kvs.entity(entity).set(key, value),
    deleteEntity: (entity, key) => kvs.entity(entity).delete(key),
    addEntity: (entity, key, value, days) =>
      unlessTaken(
        () => kvs.entity(entity).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS', ...lasting(days) }),
        () => keep.getEntity(entity, key),
      ),
    async replaceEntity(entity, key, value, still, days) {
      const conditions = new Filter<Record<string, unknown>>().and(
        still.attribute,
        FilterConditions.equalTo(still.is),
      );
      try {
        await kvs
          .transact()
          .set<Record<string, unknown>>(key, { ...value }, { entityName: entity, conditions }, lasting(days))
          .execute();
        return true;
      } catch (error) {
        const now = (await keep.getEntity(entity, key)) as Record<string, unknown> | undefined;
        if (now?.[still.attribute] === still.is) throw error;
        return false;
      }
    },
    lowest: lowestEntities,
    within: entitiesWithin,
  };
  return keep;
}

async function unlessTaken(set: () => Promise<void>, get: () => Promise<unknown>): Promise<boolean> {
  try {
    await set();
    return true;
  } catch (error) {
    if ((await get()) === undefined) throw error;
    return false;
  }
}

function lasting(days: number | undefined): SetOptions {
  return days === undefined ? {} : { ttl: { value: days, unit: 'DAYS' } };
}

async function lowestEntities(
  entity: string,
  index: string,
  upTo: number,
  limit: number,
): Promise<unknown[]> {
  return pagesOf(limit, () =>
    kvs.entity(entity).query().index(index).where(WhereConditions.lessThanEqualTo(upTo)).sort(Sort.ASC),
  );
}

async function entitiesWithin(
  entity: string,
  index: string,
  { partition, from, below, limit }: { partition: string; from?: number; below?: number; limit: number },
): Promise<unknown[]> {
  if (from !== undefined && below !== undefined && from >= below) return [];
  return pagesOf(limit, () => {
    const query = kvs
      .entity(entity)
      .query()
      .index(index, { partition: [partition] })
      .sort(Sort.DESC);
    // Both ends of `between` count, and what is kept by time is kept by whole milliseconds.
    if (from !== undefined && below !== undefined) query.where(WhereConditions.between(from, below - 1));
    else if (from !== undefined) query.where(WhereConditions.greaterThanEqualTo(from));
    else if (below !== undefined) query.where(WhereConditions.lessThan(below));
    return query;
  });
}

/** What both of Forge's queries, of values and of entities, have in common. */
interface Query {
  limit(limit: number): Query;
  cursor(cursor: string): Query;
  getMany(): Promise<{ results: { value: unknown }[]; nextCursor?: string }>;
}

async function pagesOf(limit: number, ask: () => Query): Promise<unknown[]> {
  const found: unknown[] = [];
  let cursor: string | undefined;
  do {
    const query = ask().limit(Math.min(LARGEST_PAGE, limit - found.length));
    if (cursor !== undefined) query.cursor(cursor);
    const page = await query.getMany();
    found.push(...page.results.map((result) => result.value));
    cursor = page.nextCursor;
  } while (cursor !== undefined && found.length < limit);
  return found;
}
