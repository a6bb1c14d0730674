import { z } from 'zod';

/** A meeting as Zoom keeps it. */
export interface ZoomMeeting {
  id: number;
  topic: string;
  agenda: string;
  type: number;
  /** Minutes. */
  duration: number;
  timezone: string;
  startTime: string;
  createdAt: string;
  password: string;
  settings: Record<string, unknown>;
}

const flag = z.boolean().optional();

/**
 * POST /users/{userId}/meetings.
 * https://developers.zoom.us/docs/api/meetings/#tag/meetings/post/users/{userId}/meetings
 */
export const newMeeting = z.strictObject({
  topic: z.string().max(200).default('Zoom Meeting'),
  agenda: z.string().max(2_000).default(''),
  type: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(8)]).default(2),
  start_time: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/)
    .optional(),
  duration: z.int().min(1).max(1_440).default(60),
  timezone: z.string().default('UTC'),
  password: z
    .string()
    .max(10)
    .regex(/^[\w@*-]*$/)
    .optional(),
  default_password: flag,
  settings: z
    .strictObject({
      join_before_host: flag,
      jbh_time: z.union([z.literal(0), z.literal(5), z.literal(10), z.literal(15)]).optional(),
      waiting_room: flag,
      host_video: flag,
      participant_video: flag,
      mute_upon_entry: flag,
      meeting_authentication: flag,
      email_notification: flag,
      auto_recording: z.enum(['local', 'cloud', 'none']).optional(),
      audio: z.enum(['both', 'telephony', 'voip', 'thirdParty']).optional(),
    })
    .default({}),
});

export type NewMeeting = z.infer<typeof newMeeting>;

/** A new meeting with the next number and a passcode of its own. */
export function meetingOf(asked: NewMeeting, sequence: number, now: number): ZoomMeeting {
  const at = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  const { topic, agenda, type, duration, timezone, settings } = asked;
  return {
    ...{ id: 81_000_000_000 + sequence, topic, agenda, type, duration, timezone, settings },
    ...{ startTime: asked.start_time ?? at, createdAt: at, password: asked.password ?? `desk${sequence}` },
  };
}

/** Where anyone joins, passcode included. */
export const joinUrl = ({ id, password }: ZoomMeeting) => `https://zoom.us/j/${id}?pwd=${password}`;

/** A meeting in the words of Zoom's list; there the agenda ends after 250 characters. */
export function asListed(meeting: ZoomMeeting, hostId: string) {
  const { id, topic, agenda, type, duration, timezone, startTime, createdAt } = meeting;
  return {
    ...{ uuid: uuidOf(meeting), id, host_id: hostId, topic, type, start_time: startTime, duration, timezone },
    ...{ created_at: createdAt, agenda: agenda.slice(0, 250), join_url: joinUrl(meeting) },
  };
}

/** A meeting in the words of Zoom's answer to whoever made it. */
export function asMade(meeting: ZoomMeeting, hostId: string, hostEmail: string) {
  const { agenda, password, settings } = meeting;
  return {
    ...asListed(meeting, hostId),
    ...{ agenda, host_email: hostEmail, status: 'waiting', password },
    settings: { join_before_host: false, waiting_room: true, audio: 'both', ...settings },
    start_url: `https://zoom.us/s/${meeting.id}?zak=desk-zak`,
  };
}

const uuidOf = ({ id }: ZoomMeeting) => Buffer.from(`meeting ${id}`).toString('base64');
