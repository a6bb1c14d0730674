import type { SharedView, ShareOutcome, SharingView } from '../../../src/calls/sharing';

type Outcomes = SharedView['outcomes'];

/** What is told at once; about outsiders to be confirmed the page asks. */
type Told = Exclude<ShareOutcome, 'confirm'>;

/** In the order in which they are told: what went well first. */
const ORDER: Told[] = [
  'added',
  'already',
  'told',
  'later',
  'not-registered',
  'outsider',
  'desk-refused',
  'not-an-address',
];

/** What became of everybody, together with those who met the same. Those to be confirmed are asked about instead. */
export function groupsOf(outcomes: Outcomes): { outcome: Told; who: string[] }[] {
  return ORDER.map((outcome) => ({ outcome, who: whoMet(outcome, outcomes) })).filter(
    ({ who }) => who.length > 0,
  );
}

/** Whom the desk wants confirmed, being outsiders. */
export function toConfirm(outcomes: Outcomes): string[] {
  return whoMet('confirm', outcomes);
}

/** Addresses to send once more: Jira looked up no more people just then. */
export function toSendAgain(outcomes: Outcomes): string[] {
  return whoMet('later', outcomes);
}

/** Whether anything about it wants a second look. */
export function isMixed(outcomes: Outcomes): boolean {
  return outcomes.some(({ outcome }) => !['added', 'already', 'told', 'confirm'].includes(outcome));
}

function whoMet(met: ShareOutcome, outcomes: Outcomes): string[] {
  return outcomes.filter(({ outcome }) => outcome === met).map(({ who }) => who);
}

/** Addresses by the domain after their last @, domains in the order of their first address. */
export function byDomain(addresses: string[]): { domain: string; addresses: string[] }[] {
  const found = Map.groupBy(addresses, (address) => address.slice(address.lastIndexOf('@') + 1));
  return Array.from(found, ([domain, ofIt]) => ({ domain, addresses: ofIt }));
}

/** The name of the organisation that the request belongs to; undefined where it is none, or one of several. */
export function insideOf({
  organisation,
  seers,
}: Pick<SharingView, 'organisation' | 'seers'>): string | undefined {
  const [only, ...others] = seers.filter(({ kind }) => kind === 'organisation');
  return organisation?.name ?? (others.length === 0 ? only?.name : undefined);
}
