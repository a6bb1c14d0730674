import type { Answer } from '../../calls/answer';
import type { AddressLooks, WelcomeView } from '../../calls/people';
import { admissionOf } from '../../policy/customers/admission';
import { looksOf } from '../../policy/customers/found';
import { signUpOf } from '../../policy/replies/address';
import type { Policy } from '../../policy/schema';
import { refused } from '../refused';
import type { World } from '../world';
import { foundOf } from './found-of';

const WINDOW = 60_000;
/**
 * Visitors cannot be told apart, so that they share what the desk answers in a minute; whoever is signed in has their
 * own.
 */
const MOST_BY_VISITORS = 60;
const MOST_BY_ONE = 20;

/**
 * The header of a portal, in the reader's language. Of the desk's customers it says nothing; `accountId` is undefined
 * for a visitor.
 */
export async function loadWelcome(
  world: World,
  portalId: string,
  accountId: string | undefined,
  language?: string,
): Promise<Answer<WelcomeView>> {
  const desk = await deskOf(world, portalId);
  if (!desk.ok) return desk;
  const { policy } = desk.data;
  const reader = accountId === undefined ? 'visitor' : await readerOf(world, policy, accountId);
  return { ok: true, data: { ...signUpOf(policy, language), reader } };
}

async function readerOf(world: World, policy: Policy, accountId: string): Promise<'others' | 'fine'> {
  const found = await foundOf(world, policy, accountId);
  return admissionOf(policy, found) === 'allow' ? 'fine' : 'others';
}

/** Whether an address would do, as far as anybody may know. Refuses whoever asks too often. */
export async function checkAddress(
  world: World,
  portalId: string,
  accountId: string | undefined,
  address: string,
): Promise<Answer<AddressLooks>> {
  const desk = await deskOf(world, portalId);
  if (!desk.ok) return desk;
  const { policy, projectId } = desk.data;
  const [guesser, most] =
    accountId === undefined
      ? [`${projectId}:visitors:addresses`, MOST_BY_VISITORS]
      : [`${accountId}:addresses`, MOST_BY_ONE];
  const isTaken = await world.storage.takeFromQuota(guesser, Math.floor(world.now() / WINDOW), most);
  if (!isTaken) return refused('too-many-checks');
  return { ok: true, data: { looks: looksOf(policy, address) } };
}

async function deskOf(
  world: World,
  portalId: string,
): Promise<Answer<{ policy: Policy; projectId: string }>> {
  const projectId = await world.jira.projectOf(portalId);
  const published = projectId === undefined ? undefined : await world.storage.policy(projectId);
  if (projectId === undefined || published === undefined) return refused('no-policy');
  return { ok: true, data: { policy: published.policy, projectId } };
}
