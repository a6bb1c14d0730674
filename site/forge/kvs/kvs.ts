import type { Clock, Manifest, RestAnswer, Store } from '../../contracts';
import type { Journal } from '../journal';
import { scopesOf } from '../manifest';
import type { ProxyRoute } from '../proxy';
import { batch } from './batch';
import { entityOf } from './entities';
import { KvsError } from './error';
import { queryEntity, queryValues, type EntityQuery, type ValueQuery } from './query';
import { createRows, type KeyedRow, type Rows, type Space } from './rows';
import { keep, spaceOf, transact, type Operation, type Transaction } from './transaction';

type Operate = (rows: Rows, manifest: Manifest, body: unknown) => RestAnswer;

const secrets: Space = { kind: 'secret', name: '' };

/** Every operation of @forge/kvs 1.6.5 by its path. */
const operations: Record<string, Operate> = {
  '/api/v1/get': (rows, _, body) => found(rows, spaceOf(undefined), body),
  '/api/v1/set': (rows, manifest, body) => kept(keep(rows, manifest, asValue(body))),
  '/api/v1/delete': (rows, _, body) => deleted(rows, spaceOf(undefined), body),
  '/api/v1/query': (rows, _, body) => ok(queryValues(rows.all(spaceOf(undefined)), body as ValueQuery)),
  '/api/v1/secret/get': (rows, _, body) => found(rows, secrets, body),
  '/api/v1/secret/set': (rows, _, body) => {
    const { key, value, options } = body as Operation;
    return kept(rows.set(secrets, key, value, options));
  },
  '/api/v1/secret/delete': (rows, _, body) => deleted(rows, secrets, body),
  '/api/v1/entity/get': (rows, manifest, body) => found(rows, entitySpace(manifest, body), body),
  '/api/v1/entity/set': (rows, manifest, body) => {
    entitySpace(manifest, body);
    return kept(keep(rows, manifest, body as Operation));
  },
  '/api/v1/entity/delete': (rows, manifest, body) => deleted(rows, entitySpace(manifest, body), body),
  '/api/v1/entity/query': (rows, manifest, body) => {
    const query = body as EntityQuery;
    return ok(
      queryEntity(rows.all(entitySpace(manifest, body)), query, entityOf(manifest, query.entityName)),
    );
  },
  '/api/v1/batch/get': (rows, manifest, body) => ok(batch(rows, manifest, 'get', body as Operation[])),
  '/api/v1/batch/set': (rows, manifest, body) => ok(batch(rows, manifest, 'set', body as Operation[])),
  '/api/v1/batch/delete': (rows, manifest, body) => ok(batch(rows, manifest, 'delete', body as Operation[])),
  '/api/v1/transaction': (rows, manifest, body) => {
    transact(rows, manifest, body as Transaction);
    return { status: 204 };
  },
};

/** The app's key-value and custom entity store: durable, each call all or nothing. Needs the scope storage:app. */
export function kvsRoute(parts: {
  manifest: Manifest;
  store: Store;
  clock: Clock;
  journal: Journal;
}): ProxyRoute {
  const { manifest, store, journal } = parts;
  const rows = createRows(store, parts.clock);
  return {
    route: /^\/fpp\/as\/app\/provider\/atlassian\/capability\/kvs$/,
    answer: ({ target, body, invocation }) => {
      if (!scopesOf(manifest).includes('storage:app')) {
        const what = `kvs ${target} in ${invocation.functionKey}: permissions.scopes lacks storage:app`;
        journal.refused('SCOPE_MISSING', what);
        return { status: 403, body: { code: 'FORBIDDEN', message: what } };
      }
      const operate = operations[target];
      if (!operate) {
        journal.refused('NOT_MODELLED', `kvs ${target}`);
        return {
          status: 501,
          body: { code: 'NOT_MODELLED', message: `The local desk does not model kvs ${target}` },
        };
      }
      try {
        const answer = store.transaction(() => operate(rows, manifest, JSON.parse(body)));
        const received = answer.body === undefined ? 0 : bytesOf(JSON.stringify(answer.body));
        journal.asked({ invocationId: invocation.id, operation: target, sent: bytesOf(body), received });
        return answer;
      } catch (error) {
        if (!(error instanceof KvsError)) throw error;
        const { status, code, message } = error;
        return { status, body: { code, message } };
      }
    },
  };
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const ok = (body: unknown): RestAnswer => ({ status: 200, body });
const kept = (row: KeyedRow | undefined): RestAnswer => (row ? ok(row) : { status: 204 });

function found(rows: Rows, space: Space, body: unknown): RestAnswer {
  const { key } = body as Operation;
  const row = rows.get(space, key);
  if (!row) throw new KvsError(404, 'KEY_NOT_FOUND', `There is no "${key}".`);
  return ok(row);
}

function deleted(rows: Rows, space: Space, body: unknown): RestAnswer {
  const { key } = body as Operation;
  if (!rows.delete(space, key)) throw new KvsError(404, 'KEY_NOT_FOUND', `There is no "${key}".`);
  return { status: 204 };
}

const asValue = (body: unknown): Operation => ({ ...(body as Operation), entityName: undefined });

function entitySpace(manifest: Manifest, body: unknown): Space {
  const { entityName = '' } = body as Operation;
  return spaceOf(entityOf(manifest, entityName).name);
}
