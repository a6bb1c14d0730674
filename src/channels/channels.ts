import type {
  Channels,
  Checked,
  Meeting,
  Met,
  Page,
  PageEnd,
  PageId,
  Paged,
  SentPage,
} from '../flows/world/channels';
import type { Storage } from '../flows/world/storage';
import { type Service, serviceTitles } from '../policy/escalation/services';
import { askerFor, troubleIn } from './ask';
import { because, type CheckWish } from './channel';
import { openChannel, type Told, type Ways } from './open';
import { checkPhone } from './phone';
import { checkZoom, meetOnZoom } from './zoom';
import type { ZoomCredentials } from './zoom/api';

interface Parts extends Ways {
  connection: Storage['connection'];
  secrets: Storage['secrets'];
  note: Storage['noteService'];
}

/**
 * The services of a project as its admins connected them. Each deed ends well inside an invocation's 25 s, is noted
 * with the service, and answers instead of throwing, whatever happens.
 */
export function channelsRoom(parts: Parts): Channels {
  return {
    send: (page) => send(page, parts),
    answered: (page) => answered(page, parts),
    settle: (page, end) => settle(page, end, parts),
    meet: (meeting) => meet(meeting, parts),
    check: (projectId, service, wish) => check(projectId, service, wish, parts),
  };
}

async function send(page: Page, parts: Parts): Promise<Paged> {
  const channel = await open(page, parts);
  if ('why' in channel) return { ok: false, ...channel };
  const outcome = await channel.send(page);
  await note(page.projectId, page.channel, outcome.ok ? undefined : outcome.why, parts);
  return outcome;
}

async function answered(page: SentPage, parts: Parts): Promise<{ byName: string } | undefined> {
  const channel = await open(page, parts);
  if ('why' in channel || channel.heard === undefined) return undefined;
  const heard = await channel.heard(page);
  if (heard === 'nobody' || 'byName' in heard) return heard === 'nobody' ? undefined : heard;
  // Asked every minute: that it works is noted where it does something.
  await note(page.projectId, page.channel, heard.why, parts);
  return undefined;
}

async function settle(page: SentPage, end: PageEnd, parts: Parts): Promise<void> {
  const channel = await open(page, parts);
  if ('why' in channel || channel.settle === undefined) return;
  const settled = await channel.settle(page, end);
  if (settled !== 'as-it-is') await note(page.projectId, page.channel, settled.why, parts);
}

async function meet(meeting: Meeting, parts: Parts): Promise<Met> {
  const told = await toldOf(meeting.projectId, 'zoom', parts);
  if ('why' in told) return { ok: false, ...told };
  const outcome = await meetOnZoom(meeting, zoomOf(told), askerFor(parts.fetch), parts.now());
  await note(meeting.projectId, 'zoom', outcome.ok ? undefined : outcome.why, parts);
  return outcome;
}

async function check(projectId: string, service: Service, wish: CheckWish, parts: Parts): Promise<Checked[]> {
  const told = await toldOf(projectId, service, parts);
  if ('why' in told) return [{ why: told.why }];
  const found = await checkTold(service, told, wish, parts);
  const broken = found.find(({ why }) => why !== undefined);
  const why = broken && [broken.target, broken.why].filter((word) => word !== undefined).join(': ');
  if (why !== undefined || isAsked(service, wish)) await note(projectId, service, why, parts);
  return found;
}

/** Whether a check asks anybody outside: of a telephone it reads the number, and of e-mail it looks for the targets. */
function isAsked(service: Service, { targets }: CheckWish): boolean {
  return service !== 'phone' && (service !== 'email' || targets.length > 0);
}

async function checkTold(service: Service, told: Told, wish: CheckWish, parts: Parts): Promise<Checked[]> {
  if (service === 'zoom') return checkZoom(zoomOf(told), askerFor(parts.fetch));
  if (service === 'phone') return checkPhone({ forwardTo: told.values['forwardTo'] ?? '' });
  return openChannel(service, told, parts)?.check(wish) ?? [{ why: notConnected(service).why }];
}

type Closed = { why: string; retry: boolean };

async function open({ projectId, channel }: Pick<PageId, 'projectId' | 'channel'>, parts: Parts) {
  const told = await toldOf(projectId, channel, parts);
  return 'why' in told ? told : (openChannel(channel, told, parts) ?? notConnected(channel));
}

/** What an admin told us of a service; e-mail works without. */
async function toldOf(projectId: string, service: Service, parts: Parts): Promise<Told | Closed> {
  try {
    const [connection, secrets] = await Promise.all([
      parts.connection(projectId, service),
      parts.secrets(projectId, service),
    ]);
    if (connection === undefined && service !== 'email') return notConnected(service);
    return { values: connection?.values ?? {}, secrets: secrets ?? {} };
  } catch (error) {
    return { why: `our own storage: ${troubleIn(error)}`, retry: true };
  }
}

/** The note is for the settings page: what was done is done without it. */
async function note(projectId: string, service: Service, why: string | undefined, { note, now }: Parts) {
  await note(projectId, service, { at: now(), ...because(why) }).catch(() => undefined);
}

function zoomOf({ values, secrets }: Told): ZoomCredentials {
  const { accountId = '', clientId = '', host = '' } = values;
  return { accountId, clientId, clientSecret: secrets['clientSecret'] ?? '', host };
}

function notConnected(service: Service): Closed {
  return { why: `${serviceTitles[service]} is not connected`, retry: false };
}
