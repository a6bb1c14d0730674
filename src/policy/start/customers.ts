import type { SiteFacts } from '../site';
import type { LevelIds } from './severities';
import { usable } from './usable';
import type { StartSentences } from './words';
import { comment, text } from './yaml';

const MOST = 200;

/** One tier for everybody, and the desk's organisations. */
export function customersPart(site: SiteFacts, says: StartSentences): string {
  const names = usable(site.organisations ?? [], 200).slice(0, MOST);
  const listed =
    names.length === 0
      ? ['  organizations: []']
      : ['  organizations:', ...names.map((name) => `    - { name: ${text(name)}, domains: [] }`)];
  return [
    comment(says.aboutCustomers),
    'customers:',
    '  tiers:',
    `    - { id: standard, name: ${text(says.standard)} }`,
    '  defaultTier: standard',
    ...listed,
    `  addresses: { others: coach } # ${says.aboutAddresses}`,
    '',
  ].join('\n');
}

/** What each desk decides for itself: who sees a request, and who is woken. */
export function openParts(says: StartSentences, { first }: LevelIds): string {
  return [
    'sharing:',
    `  default: creator # ${says.aboutSharing}`,
    '',
    comment(says.aboutEscalation),
    '# escalation:',
    '#   ladders:',
    '#     - id: critical',
    `#       severities: [${first}]`,
    '#       steps:',
    "#         - { afterMinutes: 0, channel: slack, target: '#on-call' }",
    "#         - { afterMinutes: 10, channel: slack, target: '#team-leads' }",
    '#       exhaustedAfterMinutes: 30',
    '',
  ].join('\n');
}
