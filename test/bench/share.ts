import type { Desk } from '../../site/running-desk';
import type { ShareWish } from '../../src/calls/sharing';
import { asked, COMPLETE, issue, raise } from '../desk';
import { costOf, counted, openDesk } from './bundled-desk';
import { weigh, type Row } from './row';

interface Cost {
  calls: number;
  writes: number;
}

const nothing: ShareWish = { addresses: [], colleagues: [], organisation: false, confirmed: [] };

/**
 * What a share asks of Jira until everybody has been let in and told, the page's new list included: REST calls, and how
 * many of them write. Beside the list of who sees the request as it loads, which writes nothing.
 */
export async function shareCosts(bundleDir: string): Promise<Row[]> {
  const desk = await openDesk(bundleDir);
  const calls = counted(desk);
  try {
    desk.clock.advance(60_000);
    const ten = hire(desk, 10);
    const costAfter = async (wish?: Partial<ShareWish>): Promise<Cost> => {
      const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
      await desk.settle();
      calls.length = 0;
      if (wish === undefined) await asked(desk, 'loadSharing', 'customer-nadia', key);
      else await asked(desk, 'share', 'customer-nadia', key, { ...nothing, ...wish });
      const cost = costOf(calls);
      check(desk, key, wish);
      return cost;
    };
    const load = await costAfter();
    return [
      ...rows('Share with a colleague', await costAfter({ colleagues: ten.slice(0, 1) }), load),
      ...rows('Share with ten addresses', await costAfter({ addresses: ten.map(addressOf) }), load),
      ...rows('Share with the organisation', await costAfter({ organisation: true }), load),
    ];
  } finally {
    await desk.close();
  }
}

function rows(what: string, cost: Cost, load: Cost): Row[] {
  const beside = (value: number) => ({ what: 'who sees it loaded', value });
  return [
    weigh(`${what}, REST calls`, 'calls', cost.calls, beside(load.calls)),
    weigh(`${what}, REST writes`, 'calls', cost.writes, beside(load.writes)),
  ];
}

/** So many more people at Northwind, by account. */
function hire(desk: Desk, count: number): string[] {
  const ids = Array.from({ length: count }, (_, at) => `colleague-${at + 1}`);
  const { users, organizations } = desk.state;
  const [model, northwind] = [users.get('customer-nadia'), organizations.get('1')];
  if (model === undefined || northwind === undefined) throw new Error('The desk has no Northwind.');
  for (const accountId of ids)
    users.put(accountId, { ...model, accountId, displayName: accountId, emailAddress: addressOf(accountId) });
  organizations.put('1', { ...northwind, memberIds: [...northwind.memberIds, ...ids] });
  return ids;
}

function addressOf(accountId: string): string {
  return `${accountId}@northwind.example`;
}

function check(desk: Desk, key: string, wish: Partial<ShareWish> = {}): void {
  const { participantIds, organizationIds } = issue(desk, key);
  const people = (wish.colleagues ?? []).length + (wish.addresses ?? []).length;
  if (participantIds.length !== people || organizationIds.length !== (wish.organisation ? 1 : 0))
    throw new Error(`Sharing ${JSON.stringify(wish)} let in ${JSON.stringify(participantIds)}.`);
}
