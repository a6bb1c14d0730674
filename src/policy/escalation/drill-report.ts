import { serviceTitles } from './services';

const labels = { ...serviceTitles, request: 'Raising a request', acknowledgement: 'The answer' };

/** What the administrators read by mail when a drill found a broken link: which, why, and where to mend it. */
export function drillReport({
  links,
}: {
  links: { link: keyof typeof labels; target?: string; why?: string }[];
}): { subject: string; lines: string[] } {
  const broken = links.filter(({ why }) => why !== undefined);
  return {
    subject: `Drill: the way of a P1 is broken in ${broken.length === 1 ? 'one place' : `${broken.length} places`}`,
    lines: [
      'This was a drill; nothing else is wrong. A real P1 would have met the same.',
      ...broken.map(
        ({ link, target, why = '' }) =>
          `${labels[link]}${target === undefined ? '' : ` (${target})`}: ${why}.`,
      ),
      'Mend it in Project settings → Apps → Support policy, and start a drill there to see that it works.',
    ],
  };
}
