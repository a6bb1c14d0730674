import { z } from 'zod';
import type { Meeting } from '../../flows/world/channels';
import { cut } from '../text';

// Zoom's limit for a topic.
const MOST_TOPIC = 200;
const MINUTES = 60;
const SCHEDULED = 2;

const JoinUrl = z.url({ protocol: /^https$/ });
export const Made = z.object({ join_url: JoinUrl });
export const Meetings = z.object({
  next_page_token: z.string().optional(),
  meetings: z.array(z.object({ agenda: z.string().optional(), join_url: JoinUrl.optional() })),
});

/** What makes a meeting that starts `now` (epoch ms) and that the customer may enter before anybody else. */
export function meetingOf(meeting: Meeting, now: number): object {
  return {
    topic: cut(meeting.topic, MOST_TOPIC),
    type: SCHEDULED,
    start_time: `${new Date(now).toISOString().slice(0, 19)}Z`,
    duration: MINUTES,
    timezone: 'UTC',
    agenda: `${markerOf(meeting)} Made by Plumbline for a request of the support desk.`,
    settings: { join_before_host: true, jbh_time: 0, waiting_room: false },
  };
}

/** Stands at the beginning, since Zoom's list shows the first 250 characters of an agenda. */
export function markerOf({ projectId, requestKey, run }: Meeting): string {
  return `[plumbline ${projectId} ${requestKey} ${run ?? 0}]`;
}
