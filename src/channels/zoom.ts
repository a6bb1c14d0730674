import type { Checked, Meeting, Met } from '../flows/world/channels';
import type { Ask } from './ask';
import { checked } from './channel';
import { openZoom, type Told, type ZoomCredentials } from './zoom/api';
import { Made, markerOf, meetingOf, Meetings } from './zoom/meeting';

const PER_PAGE = '300';
const MOST_PAGES = 3;

type Zoom = Exclude<Awaited<ReturnType<typeof openZoom>>, { ok: false }>;

/**
 * Makes a Zoom meeting in the name of the host. Where an earlier try may have got through, the host's meetings are
 * looked through first: each carries its request in its agenda.
 */
export async function meetOnZoom(
  meeting: Meeting,
  credentials: ZoomCredentials,
  ask: Ask,
  now: number,
): Promise<Met> {
  const zoom = await openZoom(credentials, ask);
  if (typeof zoom !== 'function') return zoom;
  if (meeting.mayHaveBeenMade) {
    const earlier = await findEarlier(meeting, credentials.host, zoom);
    // Two meetings part people; but where looking is refused for good, a second one is better than none.
    if (earlier?.ok === true || earlier?.retry === true) return earlier;
  }
  const made = await zoom('POST', meetingsOf(credentials.host), meetingOf(meeting, now));
  return made.ok ? met(Made.safeParse(made.body).data?.join_url) : made;
}

/** Whether the credentials are good and the host is there. */
export async function checkZoom(credentials: ZoomCredentials, ask: Ask): Promise<Checked[]> {
  const zoom = await openZoom(credentials, ask);
  const known: Told =
    typeof zoom === 'function' ? await zoom('GET', `${meetingsOf(credentials.host)}?page_size=1`) : zoom;
  return checked(known.ok ? undefined : known.why, [], () => undefined);
}

async function findEarlier(meeting: Meeting, host: string, zoom: Zoom): Promise<Met | undefined> {
  let next = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({
      type: 'scheduled',
      page_size: PER_PAGE,
      ...(next && { next_page_token: next }),
    });
    const list = await zoom('GET', `${meetingsOf(host)}?${query.toString()}`);
    if (!list.ok) return list;
    const read = Meetings.safeParse(list.body);
    if (!read.success) return met(undefined);
    const found = read.data.meetings.find(({ agenda = '' }) => agenda.startsWith(markerOf(meeting)));
    if (found !== undefined) return met(found.join_url);
    next = read.data.next_page_token ?? '';
    if (next === '') return undefined;
  }
  return undefined;
}

function met(joinUrl: string | undefined): Met {
  if (joinUrl === undefined) return { ok: false, why: 'an answer that cannot be read', retry: true };
  return { ok: true, joinUrl };
}

function meetingsOf(host: string): string {
  return `/users/${encodeURIComponent(host)}/meetings`;
}
