import type { Decision, DecisionKind } from '../../policy/record';
import { errorName } from '../error-name';
import type { World } from '../world';
import type { Request } from '../world/request';

/** What was decided about a request. `effect` names the deed within it: done twice, it is recorded once. */
export interface Deed {
  kind: DecisionKind;
  effect: string;
  /** Whoever decided, by account; the policy itself where left out. */
  by?: string | undefined;
  why?: string | undefined;
  /** Epoch ms; now where left out. */
  at?: number;
  /** What is undefined is left out. */
  details?: Record<string, string | number | boolean | undefined>;
  version?: number;
  /** What may be looked at again long after: the first record of it stays, whatever has changed since. */
  stays?: true;
}

type About = Pick<Request, 'id' | 'key' | 'projectId'>;

/** Records a decision about a request. A record that cannot be kept holds nothing up. */
export function noteDeed(world: World, { id, key, projectId }: About, deed: Deed): Promise<void> {
  const decision = { ...decisionOf(world, deed, id), projectId, request: { id, key } };
  return deed.stays ? addDecision(world, decision) : noteDecision(world, decision);
}

/** Records a decision about the desk as a whole. */
export function noteDeskDeed(world: World, projectId: string, deed: Deed): Promise<void> {
  return noteDecision(world, { ...decisionOf(world, deed, 'desk'), projectId });
}

function decisionOf(world: World, deed: Deed, about: string): Omit<Decision, 'projectId'> {
  const { kind, effect, by, why, at = world.now(), details = {}, version } = deed;
  return {
    id: `${about}:${effect}`,
    at,
    kind,
    by: by === undefined ? 'policy' : { accountId: by },
    details: Object.fromEntries(
      Object.entries(details).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    ...(why === undefined || why === '' ? {} : { why }),
    ...(version === undefined ? {} : { version }),
  };
}

/** Keeps a decision; the same deed twice is kept once. Never fails the flow that made it. */
export function noteDecision(world: World, decision: Decision): Promise<void> {
  return kept(world, decision, () => world.storage.noteDecision(decision));
}

function addDecision(world: World, decision: Decision): Promise<void> {
  return kept(world, decision, () => world.storage.addDecision(decision));
}

async function kept(world: World, { kind }: Decision, keep: () => Promise<void>): Promise<void> {
  try {
    await keep();
  } catch (error) {
    world.log('decision-not-noted', { kind, error: errorName(error) });
  }
}
