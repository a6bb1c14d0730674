import { type Ladder, runOf } from '../../policy/escalation/ladder';
import type { World } from '../world';
import type { Heard, Spoken, Words } from '../world/listening';
import { acknowledgeNow } from './answer';
import { ladderByCode } from './call';

const MOST_TRIES = 3;
const CODE = /^\d{6}$/;

type When<K extends Heard['kind']> = Extract<Heard, { kind: K }>;
/** Where the telephone service asks what to play once this has happened. */
type Next = (step: 'tries' | 'whisper' | 'take', value: string | number) => string;

/**
 * What is said next in a call to the desk's number; `address` is where the telephone service asks. The code ties the
 * call to a request; the caller is put through to a colleague, who hears which request it is and takes it by pressing a
 * key. That answers the page, where the policy takes it for an answer.
 */
export async function takeCall(world: World, address: string, heard: Heard): Promise<Spoken> {
  const policy = (await world.storage.policy(heard.projectId))?.policy;
  const next: Next = (step, value) => `${address}?desk=${heard.projectId}.${step}.${value}`;
  return { language: policy?.language ?? 'en', ...(await wordsAfter(world, heard, next)) };
}

async function wordsAfter(world: World, heard: Heard, next: Next): Promise<Words> {
  switch (heard.kind) {
    case 'calls':
      return { kind: 'ask', tries: 0, action: next('tries', 0) };
    case 'digits':
      return afterCode(world, heard, next);
    default:
      return afterPickUp(world, heard, next);
  }
}

async function afterCode(
  world: World,
  { projectId, digits, tries, caller }: When<'digits'>,
  next: Next,
): Promise<Words> {
  const ladder = CODE.test(digits)
    ? await ladderByCode(world, projectId, digits, { caller })
    : 'unknown-code';
  const to = (await world.storage.connection(projectId, 'phone'))?.values['forwardTo'];
  if (typeof ladder !== 'string' && to !== undefined)
    return { kind: 'connect', to, whisper: next('whisper', climbOf(ladder)), standing: ladder.state };
  if (ladder === 'too-many-codes') return { kind: 'too-many-codes' };
  return tries + 1 >= MOST_TRIES
    ? { kind: 'goodbye' }
    : { kind: 'ask', tries: tries + 1, action: next('tries', tries + 1) };
}

/** Whoever sits at the desk's number has no name that the telephone could tell. */
async function afterPickUp(world: World, heard: When<'picked-up' | 'takes-it'>, next: Next): Promise<Words> {
  const ladder = await ladderOf(world, heard);
  if (ladder === undefined) return { kind: 'goodbye' };
  if (heard.kind === 'picked-up')
    return { kind: 'whisper', requestKey: ladder.requestKey, action: next('take', climbOf(ladder)) };
  // Twilio's requests carry no time: one that is sent again later must not answer what has begun since.
  if (heard.run !== runOf(ladder)) return { kind: 'joined', counts: false };
  const by = { by: 'phone', byName: '', how: 'phone' } as const;
  const answered = await acknowledgeNow(world, ladder.requestId, by);
  return { kind: 'joined', counts: answered !== 'not-an-answer' };
}

function climbOf(ladder: Ladder): string {
  return `${ladder.requestId}.${runOf(ladder)}`;
}

async function ladderOf(
  world: World,
  { requestId, projectId }: When<'picked-up' | 'takes-it'>,
): Promise<Ladder | undefined> {
  const ladder = await world.storage.ladder(requestId);
  return ladder?.projectId === projectId ? ladder : undefined;
}
