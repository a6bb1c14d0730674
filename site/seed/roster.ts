// A made-up crowd of customers: the same number gives the same people, and no name or company in it is real.
import type { Organization, User } from '../jsm/entities';

/** How a planted customer stands to an organisation. */
export type Standing = 'fits' | 'drifted' | 'private' | 'hidden' | 'nobodys';

/** Customers, their organisations, and how many there are of each standing. */
export interface Roster {
  users: User[];
  organizations: Organization[];
  /**
   * `fits`: an address of the organisation's domain; `drifted`: of another organisation's; `private`: of a mail provider;
   * `hidden`: shown to nobody; `nobodys`: in no organisation, half of these with an address of one.
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

/** One organisation for every dozen customers, four hundred at most. */
export function rosterOf(count: number): Roster {
  const number = Math.max(1, Math.min(MOST_ORGANISATIONS, Math.ceil(count / 12)));
  const organizations = Array.from({ length: number }, (_, index) => organisation(index));
  const standings: Roster['standings'] = { fits: 0, drifted: 0, private: 0, hidden: 0, nobodys: 0 };
  const users = Array.from({ length: count }, (_, index) => {
    const standing = standingOf(index);
    standings[standing] += 1;
    // One further on each round: else an organisation would have people of one standing only.
    const home = (index + Math.floor(index / number)) % number;
    const user = customer(index, home, number, standing);
    if (standing !== 'nobodys') organizations[home]?.memberIds.push(user.accountId);
    return user;
  });
  return { users, organizations, standings };
}

/** Of every hundred: 88 fit, 4 drifted, 3 write privately, 2 hide their address, and 3 are in no organisation. */
function standingOf(index: number): Standing {
  const place = (index * 37) % 100;
  if (place < 88) return 'fits';
  if (place < 92) return 'drifted';
  if (place < 95) return 'private';
  return place < 97 ? 'hidden' : 'nobodys';
}

function customer(index: number, home: number, organisations: number, standing: Standing): User {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  const local = `${first}.${last}.${index + 1}`.toLowerCase();
  return {
    accountId: `qm:roster:${String(index + 1).padStart(5, '0')}`,
    displayName: `${first} ${last} ${index + 1}`,
    emailAddress: `${local}@${domainFor(index, home, organisations, standing)}`,
    ...(standing === 'hidden' ? { hidesAddress: true } : {}),
    accountType: 'customer',
    role: 'customer',
    timeZone: 'Etc/UTC',
    locale: 'en-US',
    active: true,
  };
}

function domainFor(index: number, home: number, organisations: number, standing: Standing): string {
  const isPrivate = standing === 'private' || (standing === 'nobodys' && index % 2 === 0);
  if (isPrivate) return PROVIDERS[index % PROVIDERS.length] ?? '';
  return domainOf(standing === 'drifted' ? (home + 1) % organisations : home);
}

function organisation(index: number): Organization {
  return { id: String(5_001 + index), name: nameOf(index), memberIds: [], properties: {} };
}

/** The domain of a planted organisation, by its place in the list. */
function domainOf(index: number): string {
  return `${nameOf(index).toLowerCase().replaceAll(' ', '-')}.example`;
}

function nameOf(index: number): string {
  const trade = TRADE[index % TRADE.length] ?? '';
  const line = LINE[Math.floor(index / TRADE.length) % LINE.length] ?? '';
  return `${trade} ${line} ${Math.floor(index / (TRADE.length * LINE.length)) + 1}`;
}
