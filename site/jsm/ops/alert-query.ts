import { JiraError, NotModelled } from '../errors';
import type { Call } from '../rest/operation';
import type { Alert } from './entities';

const TERM = /^(alias|tinyId|status|priority)\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(\S+))$/;

/**
 * The alerts that the call's `query` finds, in the order of its `sort` and `order`, newest first without. Of
 * Atlassian's search syntax, `field: value` joined by AND is modelled, for alias, tinyId, status and priority.
 */
export function findAlerts(call: Call, alerts: Alert[]): Alert[] {
  for (const name of ['from', 'to']) {
    if (call.query.has(name)) throw new NotModelled(`${call.operation.name} with ${name}`);
  }
  const tests = (call.query.get('query') ?? '')
    .split(/\s+AND\s+/i)
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map(testOf);
  const found = alerts.filter((alert) => tests.every((test) => test(alert)));
  return inOrder(call, found);
}

function testOf(term: string): (alert: Alert) => boolean {
  const [, field, quoted, bare] = TERM.exec(term) ?? [];
  const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? bare;
  if (value === undefined) throw new NotModelled(`the alert query "${term}"`);
  switch (field) {
    case 'alias':
      return (alert) => alert.alias === value;
    case 'tinyId':
      return (alert) => alert.tinyId === value;
    case 'priority':
      return (alert) => alert.priority === value;
    default:
      return (alert) => alert.status === value;
  }
}

function inOrder({ query }: Call, alerts: Alert[]): Alert[] {
  const sort = query.get('sort') ?? 'insertedAt';
  const order = query.get('order') ?? 'desc';
  const valueOf = SORTS[sort];
  if (valueOf === undefined || !['asc', 'desc'].includes(order)) {
    throw new JiraError(400, `The list cannot be sorted by '${sort}' in the order '${order}'.`);
  }
  const up = alerts.toSorted(
    (one, other) => valueOf(one) - valueOf(other) || Number(one.tinyId) - Number(other.tinyId),
  );
  return order === 'asc' ? up : up.reverse();
}

const SORTS: Record<string, ((alert: Alert) => number) | undefined> = {
  insertedAt: (alert) => alert.createdAt,
  createdAt: (alert) => alert.createdAt,
  lastOccurredAt: (alert) => alert.lastOccurredAt,
  priority: (alert) => -Number(alert.priority.slice(1)),
};
