import { createHash } from 'node:crypto';
import type { Core } from '../core';
import { userById } from '../people';
import type { Alert, AlertRequest, NewAlert } from './entities';
import { mailAlert } from './mail-alert';

/** How long a write waits until it is carried out: whoever reads at once does not see it yet. */
export const PROCESSING = 400;

/** Accepts a write, to be carried out in a moment; answers the id to ask after it by. */
export function acceptRequest(core: Core, accountId: string, wish: AlertRequest['wish']): string {
  const number = core.state.store.next('jsm-alert-request');
  const id = uuidOf(`alert request ${number}`);
  const due = core.clock.now() + PROCESSING;
  core.state.alertRequests.put(id, { id, number, accountId, due, wish });
  core.alertsDue(due);
  return id;
}

/** Carries out the writes whose moment has come, in the order they came. */
export function processAlerts(core: Core): void {
  const due = core.state.alertRequests
    .all()
    .filter((request) => request.outcome === undefined && request.due <= core.clock.now())
    .sort((one, other) => one.number - other.number);
  for (const request of due) {
    core.state.alertRequests.put(request.id, { ...request, outcome: carryOut(core, request) });
  }
}

/** The open alert of this alias: there is never more than one. */
export function openAlert(core: Core, alias: string): Alert | undefined {
  return core.state.alerts.all().find((alert) => alert.alias === alias && alert.status === 'open');
}

type Outcome = NonNullable<AlertRequest['outcome']>;

function carryOut(core: Core, { wish, accountId, due }: AlertRequest): Outcome {
  if (wish.action === 'Create') {
    const again = wish.alert.alias === undefined ? undefined : openAlert(core, wish.alert.alias);
    return again === undefined ? create(core, wish.alert, due) : countOnceMore(core, again, due);
  }
  const alert = core.state.alerts.get(wish.alertId);
  if (alert === undefined) return outcome(wish.alertId, '', false, 'Alert does not exist');
  if (alert.status === 'closed') return outcome(alert.id, alert.alias, false, 'Alert is already closed');
  const change: Partial<Alert> =
    wish.action === 'Close'
      ? { status: 'closed' }
      : { acknowledged: true, ownerId: alert.ownerId ?? accountId };
  core.state.alerts.put(alert.id, { ...alert, ...change, updatedAt: due });
  return outcome(
    alert.id,
    alert.alias,
    true,
    wish.action === 'Close' ? 'Closed alert' : 'Acknowledged alert',
  );
}

function create(core: Core, wish: NewAlert, at: number): Outcome {
  const number = core.state.store.next('jsm-alert');
  const id = `${uuidOf(`alert ${number}`)}-${at}`;
  const alert: Alert = {
    id,
    tinyId: String(number),
    alias: wish.alias ?? id,
    message: wish.message,
    description: wish.description ?? '',
    entity: wish.entity ?? '',
    source: wish.source ?? '127.0.0.1',
    priority: wish.priority ?? 'P3',
    tags: wish.tags ?? [],
    actions: wish.actions ?? [],
    extraProperties: wish.extraProperties ?? {},
    responders: wish.responders ?? [],
    status: 'open',
    acknowledged: false,
    count: 1,
    createdAt: at,
    updatedAt: at,
    lastOccurredAt: at,
    notifiedIds: onCallFor(core, wish),
  };
  core.state.alerts.put(id, alert);
  mailAlert(core, alert);
  return outcome(id, alert.alias, true, 'Created alert');
}

/** An alert that is raised again while it is open wakes nobody again. */
function countOnceMore(core: Core, alert: Alert, at: number): Outcome {
  core.state.alerts.put(alert.id, {
    ...alert,
    count: alert.count + 1,
    lastOccurredAt: at,
    updatedAt: at,
  });
  return outcome(alert.id, alert.alias, true, 'Alert count increased');
}

/** The people whom the responders lead to: a schedule to whoever is on call. */
function onCallFor(core: Core, { responders = [] }: NewAlert): string[] {
  const ids = responders.flatMap(({ type, id }) =>
    type === 'schedule' ? (core.state.schedules.get(id)?.onCallIds ?? []) : [id],
  );
  return [...new Set(ids)].filter((id) => userById(core, id).active);
}

function outcome(alertId: string, alias: string, isSuccess: boolean, status: string): Outcome {
  return { alertId, alias, isSuccess, status };
}

/** The same for the same name, so that the same calls make the same site. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
