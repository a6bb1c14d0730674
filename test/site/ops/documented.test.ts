import { expect, test } from 'vitest';
import { z } from 'zod';
import { onCallSite, page } from './on-call-site';

// What Atlassian documents, under these names and no others:
// https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/
const Accepted = z.strictObject({ result: z.string(), requestId: z.uuid(), took: z.number() });
const RequestStatus = z.strictObject({
  action: z.string(),
  processedAt: z.iso.datetime(),
  integrationId: z.string(),
  isSuccess: z.boolean(),
  status: z.string(),
  alertId: z.string(),
  alias: z.string(),
});
const Listed = z.strictObject({
  id: z.string(),
  tinyId: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  message: z.string(),
  entity: z.string(),
  source: z.string(),
  status: z.string(),
  alias: z.string(),
  tags: z.array(z.string()),
  acknowledged: z.boolean(),
  count: z.int(),
  owner: z.string(),
  snoozed: z.boolean(),
  snoozedUntil: z.iso.datetime().optional(),
  lastOccurredAt: z.iso.datetime(),
  integrationType: z.string(),
  integrationName: z.string(),
  priority: z.enum(['P1', 'P2', 'P3', 'P4', 'P5']),
  responders: z.array(z.strictObject({ id: z.string(), type: z.string() })),
  actions: z.array(z.string()),
  seen: z.boolean(),
});
const Alert = Listed.extend({
  description: z.string(),
  extraProperties: z.record(z.string(), z.unknown()),
});
const Links = z.strictObject({ next: z.string().optional() });
const Rotation = z.strictObject({
  id: z.string(),
  name: z.string(),
  startDate: z.string(),
  type: z.string(),
  length: z.int(),
  participants: z.array(z.strictObject({ type: z.string(), id: z.string().optional() })),
});
const Schedule = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  timezone: z.string(),
  enabled: z.boolean(),
  teamId: z.string(),
  rotations: z.array(Rotation).optional(),
});
const Schedules = z.strictObject({
  values: z.array(Schedule),
  links: Links,
  _expands: z.array(z.string()),
});
const OnCalls = z.strictObject({
  onCallParticipants: z.array(z.strictObject({ id: z.string(), type: z.string() })),
});

test('what Operations answers about alerts has the documented shape', async () => {
  const site = onCallSite();
  const accepted = Accepted.parse((await site.post('/alerts', { ...page, tags: ['drill'] })).body);
  const { alertId } = RequestStatus.parse((await site.get(`/alerts/requests/${accepted.requestId}`)).body);
  await site.post(`/alerts/${alertId}/acknowledge`);
  expect(Alert.parse((await site.get(`/alerts/${alertId}`)).body)).toMatchObject({ acknowledged: true });
  Alert.parse((await site.get('/alerts/alias?alias=shop-1')).body);
  const List = z.strictObject({ values: z.array(Listed), links: Links });
  expect(List.parse((await site.get('/alerts')).body).values).toHaveLength(1);
});

test('what Operations answers about schedules has the documented shape', async () => {
  const site = onCallSite();
  const { values } = Schedules.parse((await site.get('/schedules?expand=rotation')).body);
  expect(values.map(({ rotations }) => rotations?.length)).toEqual([1, 1]);
  OnCalls.parse((await site.get('/schedules/p1-id/on-calls')).body);
});
