import type { Issue, ServiceDesk, User } from '../../jsm/entities';
import type { Jsm } from '../../jsm/jsm';
import type { PastRequest } from '../../jsm/past-requests';
import { panel } from '../steps';
import { BLANKS, filled } from './blanks';
import { type Chance, chanceFrom } from './chance';
import { cloudProblems } from './cloud-problems';
import { cloudWishes } from './cloud-wishes';
import { networkMails } from './network-mails';
import { networkPortal } from './network-portal';
import type { Level, Template } from './template';

/** What is known of where requests are planted. */
interface Site {
  jsm: Jsm;
  /** The property under which Jira keeps what the app's panel submitted. */
  panelKey: string;
  now: number;
}

interface Desk {
  id: string;
  templates: readonly Template[];
  /** The priorities with which its agents end requests, the most urgent first. */
  priorities: readonly string[];
}

const DESKS: readonly Desk[] = [
  {
    id: '1',
    templates: [...cloudProblems, ...cloudWishes],
    priorities: ['Highest', 'High', 'Medium', 'Low'],
  },
  { id: '2', templates: [...networkPortal, ...networkMails], priorities: ['Highest', 'Medium', 'Low'] },
];
/** The ids of the service desks that requests are planted on. */
export const plantedDesks: readonly string[] = DESKS.map(({ id }) => id);

const LEVELS: readonly Level[] = ['P1', 'P2', 'P3', 'P4'];
const DAY = 86_400_000;
const DAYS = 85;

/**
 * Plants so many made-up requests of the last 85 days, by turns on both desks, all of them done with: raised by the
 * customers that a desk has, ended by its agents with a priority that mostly is what the text says. The same seed gives
 * the same requests. Nobody is mailed, and the app does not hear of them.
 */
export function plantRequests(site: Site, count: number, seed: number): Issue[] {
  const chance = chanceFrom(seed);
  const first = site.now - DAYS * DAY;
  const step = ((DAYS - 1) * DAY) / Math.max(1, count);
  const sides = DESKS.map((desk) => ({ desk, customers: customersOf(site.jsm, desk.id) }));
  const wishes = Array.from({ length: count }, (_, index) => {
    const side = sides[index % sides.length] ?? chance.oneOf(sides);
    const created = Math.round(first + (index + chance.next()) * step);
    return requestOf(chance, side.desk, chance.oneOf(side.customers), { created, panelKey: site.panelKey });
  });
  return site.jsm.addPastRequests(wishes);
}

interface Customer {
  user: User;
  organisation: { id: string; name: string } | undefined;
  agentIds: readonly string[];
}

/** Customers of a desk, each with the first organisation of the desk that they belong to. */
function customersOf({ state }: Jsm, deskId: string): Customer[] {
  const desk: ServiceDesk | undefined = state.desks.get(deskId);
  if (!desk) return [];
  const organisationOf = new Map(
    [...desk.organizationIds]
      .reverse()
      .map((id) => state.organizations.get(id))
      .flatMap((one) => one?.memberIds.map((member) => [member, one] as const) ?? []),
  );
  const wanted = new Set(desk.customerIds);
  return state.users
    .peek()
    .filter(({ accountId, active }) => active && wanted.has(accountId))
    .map((user) => ({ user, organisation: organisationOf.get(user.accountId), agentIds: desk.agentIds }));
}

function requestOf(
  chance: Chance,
  desk: Desk,
  { user, organisation, agentIds }: Customer,
  { created, panelKey }: { created: number; panelKey: string },
): PastRequest {
  const template = chance.oneOf(desk.templates);
  const levels = LEVELS.slice(0, desk.priorities.length);
  const chosen = off(chance, levels, template.ends, { up: 0.3, down: 0.08 });
  const drawn = Object.entries(BLANKS).map(([blank, values]) => [blank, chance.oneOf(values)] as const);
  const company = organisation?.name ?? 'our company';
  const values = { ...Object.fromEntries(drawn), company, person: user.displayName, chosen };
  const answers = Object.entries({ severity: chosen, ...template.answers });
  const ended = off(chance, levels, template.ends, { up: 0.05, down: 0.07 });
  return {
    ...{ serviceDeskId: desk.id, requestTypeId: template.requestType, reporterId: user.accountId, created },
    channel: template.requestType === '22' ? 'email' : 'portal',
    values: {
      summary: filled(template.summary, values),
      description: filled(template.text, values),
      priority: { name: desk.priorities[levels.indexOf(ended)] },
    },
    ...(template.answers && {
      properties: {
        [panelKey]: panel(Object.fromEntries(answers.map(([key, text]) => [key, filled(text, values)]))),
      },
    }),
    ...(organisation && chance.next() < 0.85 && { organizationIds: [organisation.id] }),
    status: chance.next() < 0.75 ? 'Closed' : 'Resolved',
    assigneeId: chance.oneOf(agentIds),
  };
}

/** Mostly this level, now and then the one above or below it. */
function off(
  chance: Chance,
  levels: readonly Level[],
  level: Level,
  odds: { up: number; down: number },
): Level {
  const draw = chance.next();
  const turn = draw < odds.up ? -1 : draw < odds.up + odds.down ? 1 : 0;
  return levels[levels.indexOf(level) + turn] ?? level;
}
