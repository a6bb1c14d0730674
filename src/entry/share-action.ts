import { z } from 'zod';
import type { ShareOutcome, SharedView } from '../calls/sharing';
import { shareRequest } from '../flows/sharing/share-request';
import type { World } from '../flows/world';
import { addressesIn } from '../policy/customers/addresses-in';
import { LONGEST_LIST, LONGEST_SHARE } from '../policy/limits';
import { type ActionErrors, requestKey, runAction } from './action';

/** A smart value may bring a number or a text, and Automation hands in an empty one where its author left it out. */
const days = z
  .union([z.number(), z.string().trim()])
  .nullish()
  .transform((given) => (given === '' || given === null || given === undefined ? undefined : Number(given)))
  .pipe(z.int().min(0).max(LONGEST_SHARE).optional());
const people = z
  .string()
  .max(50_000)
  .transform((text) => addressesIn(text, LONGEST_LIST));
const Inputs = z.object({
  requestKey,
  people: people.refine(({ addresses, wrong }) => addresses.length + wrong.length > 0),
  days,
});

/** What manifest.yml declares as the action's outputs; Automation takes texts, numbers and booleans only. */
export interface ShareOutputs {
  added: number;
  left: string;
}

// In English only, as the action's errors are.
const reasons: Record<Exclude<ShareOutcome, 'added'>, string> = {
  already: 'sees the request already',
  told: 'invited from outside; sees the request if they are a customer of this desk',
  'not-registered': 'has no account on this site yet',
  confirm: 'from outside; the policy wants that confirmed by a person, beside the request',
  outsider: 'from outside; the policy does not let outsiders in',
  'not-an-address': 'not an e-mail address',
  'desk-refused': 'Jira does not let this person in',
  later: 'not yet looked up, for that was many at once; run the action again for this one',
};

/** The action "Share a request": lets people take part in it, as an agent of its project. */
export function shareAction(
  world: World,
  payload: unknown,
  context: unknown,
): Promise<ShareOutputs | ActionErrors> {
  return runAction(
    world,
    { payload, context },
    {
      inputs: Inputs,
      flow: ({ requestKey, people, days }, by) => {
        const addresses = [...people.addresses, ...people.wrong.map(({ text }) => text)];
        return shareRequest(world, requestKey, { addresses, ...(days === undefined ? {} : { days }) }, by);
      },
      outputs: outputsOf,
    },
  );
}

function outputsOf(outcomes: SharedView['outcomes']): ShareOutputs {
  const left = outcomes.flatMap(({ who, outcome }) =>
    outcome === 'added' ? [] : [`${who}: ${reasons[outcome]}`],
  );
  return { added: outcomes.length - left.length, left: left.join('\n') };
}
