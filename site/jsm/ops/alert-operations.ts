import { z } from 'zod';
import type { RestAnswer } from '../../contracts';
import type { Core } from '../core';
import { JiraError } from '../errors';
import { userById, type Viewer } from '../people';
import { bodyOf, param } from '../rest/input';
import type { Call, Operation } from '../rest/operation';
import { ok } from '../rest/operation';
import { forAgents, OPERATIONS, seesAlert, TOOK } from './access';
import { findAlerts } from './alert-query';
import { acceptRequest, openAlert, processAlerts } from './alerts';
import type { Alert, AlertRequest } from './entities';
import { newAlertOf } from './new-alert';
import { page } from './page';

const READ = [['read:ops-alert:jira-service-management']];
const WRITE = [['read:ops-alert:jira-service-management', 'write:ops-alert:jira-service-management']];
const PATH = `${OPERATIONS}/alerts`;

/**
 * Alerts: https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/api-group-alerts/
 * A write is accepted with 202 and carried out a moment later.
 */
export const alertOperations: Operation[] = [
  {
    name: 'alerts.createAlert',
    method: 'POST',
    path: PATH,
    scopes: WRITE,
    handle: forAgents((call) => accepted(call, { action: 'Create', alert: newAlertOf(call) })),
  },
  {
    name: 'alerts.listAlerts',
    method: 'GET',
    path: PATH,
    scopes: READ,
    handle: forAgents((call) => {
      const seen = visibleAlerts(call);
      return ok(
        page(
          call,
          findAlerts(call, seen).map((alert) => listedShape(call.core, alert)),
        ),
      );
    }),
  },
  {
    name: 'alerts.getRequestStatus',
    method: 'GET',
    path: `${PATH}/requests/{id}`,
    scopes: READ,
    handle: forAgents(requestStatus),
  },
  {
    name: 'alerts.getAlertWithAlias',
    method: 'GET',
    path: `${PATH}/alias`,
    scopes: READ,
    // An alias leads to the open alert only: a closed one is found by its id, or in the list.
    handle: forAgents((call) => {
      processAlerts(call.core);
      const alert = openAlert(call.core, call.query.get('alias') ?? '');
      return ok(alertShape(call.core, visible(call.core, call.viewer, alert)));
    }),
  },
  {
    name: 'alerts.getAlertWithId',
    method: 'GET',
    path: `${PATH}/{id}`,
    scopes: READ,
    handle: forAgents((call) => ok(alertShape(call.core, askedAlert(call)))),
  },
  {
    name: 'alerts.ackAlert',
    method: 'POST',
    path: `${PATH}/{id}/acknowledge`,
    scopes: WRITE,
    handle: forAgents((call) => acceptDeed(call, 'Acknowledge')),
  },
  {
    name: 'alerts.closeAlert',
    method: 'POST',
    path: `${PATH}/{id}/close`,
    scopes: WRITE,
    handle: forAgents((call) => acceptDeed(call, 'Close')),
  },
];

/** Neither takes a note, a user or a source, as Opsgenie did. */
function acceptDeed(call: Call, action: 'Acknowledge' | 'Close'): RestAnswer {
  bodyOf(call, z.strictObject({}));
  return accepted(call, { action, alertId: askedAlert(call).id });
}

function accepted({ core, viewer }: Call, wish: AlertRequest['wish']): RestAnswer {
  const requestId = acceptRequest(core, viewer.accountId, wish);
  return { status: 202, body: { result: 'Request will be processed', requestId, took: TOOK } };
}

function requestStatus(call: Call): RestAnswer {
  processAlerts(call.core);
  const request = call.core.state.alertRequests.get(param(call, 'id'));
  if (request?.outcome === undefined) {
    throw new JiraError(404, 'Request not found. It might not be processed, yet.');
  }
  const { wish, due, outcome } = request;
  const processedAt = new Date(due).toISOString();
  return ok({ action: wish.action, processedAt, integrationId: '', ...outcome });
}

function visibleAlerts({ core, viewer }: Call): Alert[] {
  processAlerts(core);
  return core.state.alerts.all().filter((alert) => seesAlert(core, viewer, alert));
}

function askedAlert(call: Call): Alert {
  processAlerts(call.core);
  return visible(call.core, call.viewer, call.core.state.alerts.get(param(call, 'id')));
}

function visible(core: Core, viewer: Viewer, alert: Alert | undefined): Alert {
  if (alert && seesAlert(core, viewer, alert)) return alert;
  throw new JiraError(404, 'Alert does not exist');
}

function alertShape(core: Core, alert: Alert): Record<string, unknown> {
  const { description, extraProperties } = alert;
  return { ...listedShape(core, alert), description, extraProperties };
}

/** An alert as the list shows it: without its longest parts. */
function listedShape(core: Core, alert: Alert): Record<string, unknown> {
  const { id, tinyId, alias, message, entity, source, status, acknowledged, tags, count } = alert;
  const { priority, responders, actions, ownerId, createdAt, updatedAt, lastOccurredAt } = alert;
  return {
    ...{ id, tinyId, alias, message, entity, source, status, acknowledged, tags, count },
    ...{ priority, responders, actions },
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    lastOccurredAt: new Date(lastOccurredAt).toISOString(),
    owner: ownerId === undefined ? '' : userById(core, ownerId).displayName,
    snoozed: false,
    seen: acknowledged,
    integrationType: 'API',
    integrationName: 'Default API',
  };
}
