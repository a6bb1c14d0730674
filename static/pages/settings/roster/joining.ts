import type { Asked, NoAnswer } from '../../../shared/ask';
import { secondsToWait } from '../reading/pages';
import type { Customer, Organisation } from './customers';

/** Up to fifty accounts that join one organisation in one call. */
export interface Batch {
  organisation: Organisation;
  accountIds: readonly string[];
}

/**
 * What came of one person. `unsure`: the connection broke, so only reading again tells. `left`: the admin stopped
 * before.
 */
export type Outcome = 'queued' | 'added' | 'not-theirs' | 'refused' | 'unsure' | 'left';

export type Outcomes = ReadonlyMap<string, Outcome>;

const MOST_A_CALL = 50;
const PATIENCE = 20;

/** The people who have an organisation to join, in calls of at most fifty. */
export function batchesOf(customers: readonly Customer[]): Batch[] {
  const byOrganisation = new Map<string, { organisation: Organisation; accountIds: string[] }>();
  for (const { accountId, joins } of customers) {
    if (joins === undefined) continue;
    const batch = byOrganisation.get(joins.id) ?? { organisation: joins, accountIds: [] };
    batch.accountIds.push(accountId);
    byOrganisation.set(joins.id, batch);
  }
  return [...byOrganisation.values()].flatMap(({ organisation, accountIds }) =>
    Array.from({ length: Math.ceil(accountIds.length / MOST_A_CALL) }, (_, index) => ({
      organisation,
      accountIds: accountIds.slice(index * MOST_A_CALL, (index + 1) * MOST_A_CALL),
    })),
  );
}

export interface Tools {
  ask: (question: { organisation: string; accountIds: string[] }) => Promise<Asked<'addToOrganisation'>>;
  wait: (milliseconds: number) => Promise<void>;
  isStopped: () => boolean;
  /** Hears what came of the people of a call. */
  tell: (outcomes: Outcomes, batch: Batch) => void;
}

/** What came of the people of a call, and why it was refused as a whole. */
interface Came {
  outcomes: Outcomes;
  refusal?: NoAnswer;
}

/**
 * Makes one call after the other until one is refused, and gives why; the rest is left. An organisation that is gone
 * keeps nobody out of another.
 */
export async function joinAll(batches: readonly Batch[], tools: Tools): Promise<NoAnswer | undefined> {
  let refusal: NoAnswer | undefined;
  for (const batch of batches) {
    const isOver = tools.isStopped() || (refusal !== undefined && refusal.code !== 'unknown-organisation');
    const came: Came = isOver ? { outcomes: all(batch, 'left') } : await cameOf(batch, tools);
    refusal = came.refusal ?? refusal;
    tools.tell(came.outcomes, batch);
  }
  return refusal;
}

async function cameOf(batch: Batch, tools: Tools): Promise<Came> {
  const accountIds = [...batch.accountIds];
  for (let waited = 0; waited < PATIENCE && !tools.isStopped(); waited += 1) {
    const asked = await tools.ask({ organisation: batch.organisation.id, accountIds });
    if (asked.ok) {
      const { added, left } = asked.data;
      const outcomes = new Map<string, Outcome>([
        ...added.map((id) => [id, 'added'] as const),
        ...left.map(({ accountId, why }) => [accountId, why] as const),
      ]);
      return { outcomes };
    }
    const { refusal } = asked;
    const seconds = secondsToWait(refusal);
    if (seconds === undefined)
      return { outcomes: all(batch, refusal.code === 'unreachable' ? 'unsure' : 'left'), refusal };
    await tools.wait(seconds * 1000);
  }
  return { outcomes: all(batch, 'left') };
}

function all({ accountIds }: Batch, outcome: Outcome): Outcomes {
  return new Map(accountIds.map((id) => [id, outcome]));
}

/** How many people came to what. */
export function tally(outcomes: Outcomes): Record<Outcome, number> {
  const counts = { queued: 0, added: 0, 'not-theirs': 0, refused: 0, unsure: 0, left: 0 };
  for (const outcome of outcomes.values()) counts[outcome] += 1;
  return counts;
}
