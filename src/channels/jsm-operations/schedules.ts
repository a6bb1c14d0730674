import { z } from 'zod';
import type { OperationsApi, Told } from './api';

const PAGE = 100;
const MOST_PAGES = 5;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const Schedules = z.object({
  values: z.array(z.object({ id: z.string(), name: z.string() })),
  links: z.object({ next: z.string().optional() }).optional(),
});

const Participant = z.object({ type: z.string().optional() });
const OnCalls = z.object({ onCallParticipants: z.array(Participant) });

export type FoundSchedule = { id: string } | Extract<Told, { ok: false }>;

/** The id of a schedule that the policy names by name or by id. */
export async function findSchedule(target: string, api: OperationsApi): Promise<FoundSchedule> {
  if (UUID.test(target)) return { id: target };
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const list = await api.read('/schedules', { size: String(PAGE), offset: String(page * PAGE) });
    if (!list.ok) return list;
    const schedules = Schedules.safeParse(list.body);
    if (!schedules.success) return strange;
    const { values, links } = schedules.data;
    const found = values.find(({ id, name }) => id === target || name === target);
    if (found !== undefined) return { id: found.id };
    if (links?.next === undefined || values.length === 0) break;
  }
  const why = `no schedule “${target}” that the connected account may see`;
  return { ok: false, status: 404, why, retry: false };
}

/** Why a page to this schedule would wake nobody now; undefined where somebody is on call. */
export async function whyNobody(target: string, api: OperationsApi): Promise<string | undefined> {
  const schedule = await findSchedule(target, api);
  if (!('id' in schedule)) return schedule.why;
  const now = await api.read(`/schedules/${encodeURIComponent(schedule.id)}/on-calls`);
  if (!now.ok) return now.why;
  const onCalls = OnCalls.safeParse(now.body);
  if (!onCalls.success) return strange.why;
  const isPerson = ({ type }: z.output<typeof Participant>) => type !== 'noone';
  return onCalls.data.onCallParticipants.some(isPerson) ? undefined : 'nobody is on call';
}

const strange = { ok: false, status: 200, why: 'an answer that cannot be read', retry: true } as const;
