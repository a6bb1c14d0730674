import type { DrillView } from '../../../src/calls/settings';
import type { MarkKind } from './mark';

type Link = DrillView['links'][number];

export interface DrillStep extends Link {
  mark: MarkKind;
}

/**
 * Every link of a drill's path with its mark; while the drill runs the answer is still to come. A service that works is
 * left out where its targets say the same.
 */
export function drillSteps({ links, state }: Pick<DrillView, 'links' | 'state'>): DrillStep[] {
  const hasTargets = (link: Link['link']) =>
    links.some((one) => one.link === link && one.target !== undefined);
  const seen = links
    .filter(({ link, target, why }) => target !== undefined || why !== undefined || !hasTargets(link))
    .map((one) => ({ ...one, mark: one.why === undefined ? ('good' as const) : ('bad' as const) }));
  const isAnswered = links.some(({ link }) => link === 'acknowledgement');
  return state === 'running' && !isAnswered ? [...seen, { link: 'acknowledgement', mark: 'waiting' }] : seen;
}

/** How many links are broken. */
export function brokenLinks(links: readonly Link[]): number {
  return links.filter(({ why }) => why !== undefined).length;
}
