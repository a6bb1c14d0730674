// A made-up crowd of customers: the same number gives the same people, and no name or company in it is real.
import type { Organization, User } from '../jsm/entities';

/** How a planted customer stands to an organisation. */
export type Standing = 'fits' | 'drifted' | 'private' | 'hidden' | 'nobodys';

/** An organisation that a desk had before, and the domain at which its people write. */
export interface Neighbour {
  organization: Organization;
  domain: string;
}

/** Customers, their organisations, and how many there are of each standing. */
export interface Roster {
  users: User[];
  organizations: Organization[];
  /**
   * `fits`: an address of the organisation's domain; `drifted`: of another organisation's; `private`: of a mail
   * provider; `hidden`: shown to nobody; `nobodys`: in no organisation, half of these with an address of one.
   */
  standings: Record<Standing, number>;
}

const FIRST =
  'Amara Bruno Chidi Dalia Emre Fenna Goran Hana Idris Jolene Kofi Leila Matej Noor Olga Pavel'.split(' ');
const LAST =
  'Abara Brandt Castell Duarte Ekman Falk Gomez Holm Iversen Jansen Kruger Lund Moreau Nyberg'.split(' ');
const TRADE = 'Acacia Baobab Cedar Dune Ember Fjord Granite Harbour Indigo Juniper'.split(' ');
const LINE = 'Freight Energy Textiles Foods Dental Robotics Paper Shipping'.split(' ');
const PROVIDERS = ['gmail.com', 'gmx.de', 'outlook.com', 'proton.me'];
const MOST_ORGANISATIONS = 400;
const PLANTED = 'qm:roster:';

/**
 * One organisation for every dozen customers, four hundred at most. Whoever does not fit is of a neighbour, if there is
 * one, and so is every twentieth customer: an app may know those organisations, but not the new ones.
 */
export function rosterOf(count: number, neighbours: readonly Neighbour[] = []): Roster {
  const number = Math.max(1, Math.min(MOST_ORGANISATIONS, Math.ceil(count / 12)));
  const planted = Array.from({ length: number }, (_, index) => organisation(index));
  const ids = new Set(planted.map(({ id }) => id));
  const before = neighbours.filter(({ organization }) => !ids.has(organization.id));
  const homes = [
    ...before.map(copied),
    ...planted.map((one) => ({ organization: one, domain: domainOf(one) })),
  ];
  const standings: Roster['standings'] = { fits: 0, drifted: 0, private: 0, hidden: 0, nobodys: 0 };
  const users = Array.from({ length: count }, (_, index) => {
    const standing = standingOf(index);
    standings[standing] += 1;
    const isOfNeighbour = before.length > 0 && (standing !== 'fits' || index % 20 === 0);
    const at = isOfNeighbour ? Math.floor(index / 100) % before.length : before.length + turn(index, number);
    const [home, next] = [homes[at], homes[(at + 1) % homes.length]];
    const domain = (standing === 'drifted' ? next : home)?.domain ?? '';
    const user = customer(index, standing, domain);
    if (standing !== 'nobodys') home?.organization.memberIds.push(user.accountId);
    return user;
  });
  return { users, organizations: homes.map(({ organization }) => organization), standings };
}

/** One further on each round: else an organisation would have people of one standing only. */
function turn(index: number, number: number): number {
  return (index + Math.floor(index / number)) % number;
}

/** With members of its own to add to; those of an earlier crowd come anew. */
function copied({ organization, domain }: Neighbour): Neighbour {
  const memberIds = organization.memberIds.filter((id) => !id.startsWith(PLANTED));
  return { organization: { ...organization, memberIds }, domain };
}

/** Of every hundred: 88 fit, 4 drifted, 3 write privately, 2 hide their address, and 3 are in no organisation. */
function standingOf(index: number): Standing {
  const place = (index * 37) % 100;
  if (place < 88) return 'fits';
  if (place < 92) return 'drifted';
  if (place < 95) return 'private';
  return place < 97 ? 'hidden' : 'nobodys';
}

function customer(index: number, standing: Standing, domain: string): User {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  const isPrivate = standing === 'private' || (standing === 'nobodys' && index % 2 === 0);
  const local = `${first}.${last}.${index + 1}`.toLowerCase();
  return {
    accountId: `${PLANTED}${String(index + 1).padStart(5, '0')}`,
    displayName: `${first} ${last} ${index + 1}`,
    emailAddress: `${local}@${isPrivate ? providerOf(index) : domain}`,
    ...(standing === 'hidden' ? { hidesAddress: true } : {}),
    accountType: 'customer',
    role: 'customer',
    timeZone: 'Etc/UTC',
    locale: 'en-US',
    active: true,
  };
}

function providerOf(index: number): string {
  return PROVIDERS[index % PROVIDERS.length] ?? '';
}

function organisation(index: number): Organization {
  return { id: String(5_001 + index), name: nameOf(index), memberIds: [], properties: {} };
}

function domainOf({ name }: Organization): string {
  return `${name.toLowerCase().replaceAll(' ', '-')}.example`;
}

function nameOf(index: number): string {
  const trade = TRADE[index % TRADE.length] ?? '';
  const line = LINE[Math.floor(index / TRADE.length) % LINE.length] ?? '';
  return `${trade} ${line} ${Math.floor(index / (TRADE.length * LINE.length)) + 1}`;
}
