import { countsAsAnswer } from '../../policy/escalation';
import type { Heard, Spoken, Words, World } from '../world';
import { acknowledge } from './answer';
import { ladderByCode } from './call';

const MOST_TRIES = 3;
const CODE = /^\d{6}$/;

interface Call {
  projectId: string;
  /** Where the telephone service asks what to play. */
  address: string;
  /** The request that the call is about, by id, once the code was right. */
  about?: string | undefined;
}

/**
 * What a caller hears next. The code ties the call to a request; the caller is put through to the desk's number, where
 * whoever picks up hears which request it is and takes it by pressing a key. That answers the page.
 */
export async function takeCall(world: World, call: Call, heard: Heard): Promise<Spoken> {
  const language = (await world.storage.policy(call.projectId))?.policy.language ?? 'en';
  const at = (path: Record<string, string>) =>
    `${call.address}?${new URLSearchParams({ desk: call.projectId, ...path }).toString()}`;
  switch (heard.kind) {
    case 'digits':
      return { language, ...(await afterCode(world, call, heard, at)) };
    case 'picked-up':
      return { language, ...(await whisper(world, call, at)) };
    case 'takes-it':
      return { language, ...(await takeIt(world, call)) };
    default:
      return { language, kind: 'ask', tries: 0, action: at({ tries: '0' }) };
  }
}

type At = (path: Record<string, string>) => string;
async function afterCode(
  world: World,
  { projectId }: Call,
  { digits, tries }: Extract<Heard, { kind: 'digits' }>,
  at: At,
): Promise<Words> {
  const ladder = CODE.test(digits) ? await ladderByCode(world, projectId, digits) : 'unknown-code';
  const to = (await world.storage.connection(projectId, 'phone'))?.values['forwardTo'];
  if (ladder === 'too-many-codes') return { kind: 'goodbye' };
  if (ladder === 'unknown-code' || to === undefined) {
    const next = tries + 1;
    return next < MOST_TRIES
      ? { kind: 'ask', tries: next, action: at({ tries: String(next) }) }
      : { kind: 'goodbye' };
  }
  return { kind: 'connect', to, whisper: at({ about: ladder.requestId, then: 'whisper' }) };
}

async function whisper(world: World, call: Call, at: At): Promise<Words> {
  const ladder = await ladderOf(world, call);
  if (ladder === undefined) return { kind: 'goodbye' };
  const action = at({ about: ladder.requestId, then: 'take' });
  return { kind: 'whisper', requestKey: ladder.requestKey, action };
}

/** Whoever sits at the desk's number has no name that the telephone could tell. */
async function takeIt(world: World, call: Call): Promise<Words> {
  const ladder = await ladderOf(world, call);
  if (ladder === undefined) return { kind: 'goodbye' };
  const policy = (await world.storage.policy(call.projectId))?.policy;
  if (policy === undefined || countsAsAnswer(policy, 'phone')) {
    const by = { by: 'phone', byName: 'The on-call engineer', how: 'phone' } as const;
    await acknowledge(world, ladder.requestId, by);
  }
  return { kind: 'joined' };
}

async function ladderOf(world: World, { about, projectId }: Call) {
  const ladder = about === undefined ? undefined : await world.storage.ladder(about);
  return ladder?.projectId === projectId ? ladder : undefined;
}
