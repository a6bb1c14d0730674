import type { SiteFacts } from '../site';
import { usable } from './usable';
import type { Role, StartSentences } from './words';
import { comment, text } from './yaml';

/** What each level stands for, by how many there are. */
const ROLES: Readonly<Record<number, readonly Role[]>> = {
  2: ['critical', 'normal'],
  3: ['critical', 'high', 'normal'],
  4: ['critical', 'high', 'normal', 'low'],
  5: ['critical', 'high', 'normal', 'low', 'wish'],
};

/** Jira's own, where the site names none. */
const USUAL = ['Highest', 'High', 'Medium', 'Low'];
const MOST = 5;

const TARGETS: Readonly<Record<Role, string>> = {
  critical: '{ minutes: 60, calendar: always, promise: typical }',
  high: '{ minutes: 240, calendar: business, promise: typical }',
  normal: '{ businessDays: 1, calendar: business, promise: typical }',
  low: '{ businessDays: 2, calendar: business, promise: typical }',
  wish: '{ businessDays: 5, calendar: business, promise: typical }',
};

const CONDITIONS: Readonly<Record<Role, readonly string[]>> = {
  critical: ['{ extent: outage, intent: incident }', '{ environment: production }', '{ workaround: none }'],
  high: [
    '{ extent: [major, outage], intent: incident }',
    '{ reach: [everyone, many], extent: [outage, major, limited], intent: incident }',
  ],
  normal: ['{ extent: limited, intent: incident }', '{ workaround: holds, intent: incident }'],
  low: ['{ intent: [question, wish] }', '{ extent: none }'],
  wish: ['{ intent: wish }'],
};

/** The most severe level, the one for what has no urgency, and the ones between. */
export interface LevelIds {
  first: string;
  second: string;
  usual: string;
  last: string;
}

/** The site's priorities as severities, with the limits between them. */
export function severitiesPart(site: SiteFacts, says: StartSentences): { yaml: string; ids: LevelIds } {
  const priorities = prioritiesOf(site);
  const roles = ROLES[priorities.length] ?? [];
  const levels = roles.map((role, at) => ({ id: `P${at + 1}`, role, priority: priorities[at] ?? '' }));
  const idOf = (role: Role) => levels.find((one) => one.role === role)?.id;
  const last = levels.at(-1)?.id ?? 'P2';
  const ids = { first: 'P1', second: 'P2', usual: idOf('normal') ?? last, last: idOf('low') ?? last };
  const yaml = [
    comment(says.aboutSeverities),
    'severities:',
    ...levels.flatMap((level) => severity(level, says, levels.length)),
    '',
    `defaultSeverity: ${ids.usual}`,
    '',
    `# ${says.aboutLimits}`,
    'caps:',
    `  - { when: { environment: non-production }, severity: ${ids.usual}, why: ${text(says.nonProduction)} }`,
    `  - { when: { workaround: holds }, severity: ${ids.second}, why: ${text(says.wayRound)} }`,
    `  - { when: { planned: 'yes' }, severity: ${ids.last}, why: ${text(says.planned)} }`,
    `  - { when: { intent: [question, wish] }, severity: ${ids.last}, why: ${text(says.noFault)} }`,
    'floors:',
    `  - { when: { dataLoss: 'yes', intent: incident }, severity: ${ids.second}, why: ${text(says.dataLost)} }`,
    `  - { when: { security: 'yes', intent: incident }, severity: ${ids.second}, why: ${text(says.security)} }`,
    '',
  ].join('\n');
  return { yaml, ids };
}

function prioritiesOf({ priorities = [] }: SiteFacts): string[] {
  const known = usable(priorities, 80);
  if (known.length < 2) return USUAL;
  if (known.length <= MOST) return known;
  // What has least urgency keeps its place where a site has more than a policy can have.
  return [...known.slice(0, MOST - 1), ...known.slice(-1)];
}

function severity(
  { id, role, priority }: { id: string; role: Role; priority: string },
  says: StartSentences,
  count: number,
): string[] {
  const { name, definition, clauses } = says.severities[role];
  // Without a level of their own, questions and wishes are as urgent as what limits little.
  const isLast = role === 'normal' && count < 4;
  const asked = isLast
    ? [`      - { says: ${text(says.question)}, when: { intent: [question, wish] } }`]
    : [];
  return [
    `  - id: ${id}`,
    `    name: ${text(name)}`,
    `    definition: ${text(definition)}`,
    `    needs: ${role === 'critical' ? 'all' : 'any'}`,
    '    clauses:',
    ...CONDITIONS[role].map((when, at) => `      - { says: ${text(clauses[at] ?? name)}, when: ${when} }`),
    ...asked,
    `    firstResponse: ${TARGETS[role]}`,
    `    clock: ${role === 'critical' ? 'logged' : 'submitted'}`,
    `    priority: ${text(priority)}`,
  ];
}
