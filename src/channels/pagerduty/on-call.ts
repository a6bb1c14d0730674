import { z } from 'zod';
import type { RestApi } from './rest-api';

const OneService = z.object({
  service: z.object({ status: z.string().optional(), escalation_policy: z.object({ id: z.string() }) }),
});
const OnCalls = z.object({ oncalls: z.array(z.object({ user: z.object({ id: z.string() }).nullish() })) });

/** Why an incident of this service would wake nobody now; undefined where somebody is on call. */
export async function whyNobody(serviceId: string, api: RestApi): Promise<string | undefined> {
  const answer = await api.read(`/services/${encodeURIComponent(serviceId)}`);
  if (!answer.ok) return answer.status === 404 ? `no service with the id “${serviceId}”` : answer.why;
  const read = OneService.safeParse(answer.body);
  if (!read.success) return 'an answer that cannot be read';
  const { status, escalation_policy } = read.data.service;
  if (status === 'disabled' || status === 'maintenance') return `the service is off (${status})`;
  const now = await api.read('/oncalls', { 'escalation_policy_ids[]': escalation_policy.id });
  if (!now.ok) return now.why;
  const onCalls = OnCalls.safeParse(now.body);
  if (!onCalls.success) return 'an answer that cannot be read';
  return onCalls.data.oncalls.some(({ user }) => user) ? undefined : 'nobody is on call';
}
