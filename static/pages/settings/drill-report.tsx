import type { DrillView } from '../../../src/calls/settings';
import { targetInWords } from '../../../src/policy/clock/target';
import { MINUTE } from '../../../src/policy/clock/time';
import { useViewer } from '../../shared/viewer';
import { whyWords } from '../../shared/why-words';
import type { Words } from '../../shared/words';
import { Lozenge } from '../shared/lozenge';
import { useNow } from '../shared/use-now';
import box from './box.module.css';
import styles from './drill-report.module.css';
import { brokenLinks, type DrillStep, drillSteps } from './drill-steps';
import { Mark } from './mark';
import { RequestLink } from './request-link';

const LOOKS = { running: 'information', passed: 'success', failed: 'danger' } as const;
const SIGNS = { good: 'drill.works', bad: 'drill.broken', waiting: 'drill.waiting' } as const;

/** What a drill found: each link of the path, whether it works or why not, and who answered after how long. */
export function DrillReport({ drill }: { drill: DrillView }) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const { state, startedAt, links, request } = drill;
  return (
    <article className={box['box']} aria-labelledby="drill-last">
      <header className={box['head']}>
        <h3 id="drill-last">{words('drill.of', { moment: times.moment(Date.parse(startedAt), now) })}</h3>
        <Lozenge kind={LOOKS[state]}>{words(`drill.state.${state}`)}</Lozenge>
      </header>
      {/* Said aloud as it changes: a drill goes on while the page is open. */}
      <p role="status">{words(summaryWord(drill), { count: brokenLinks(links) })}</p>
      <ul className={styles['links']}>
        {drillSteps(drill).map((step, index) => (
          <li key={index} className={styles['link']}>
            <Mark kind={step.mark} />
            <span>
              <strong>{linkName(step, words)}</strong>{' '}
              {words(SIGNS[step.mark], { why: whyWords(step.why ?? '', words) })}
            </span>
          </li>
        ))}
      </ul>
      <Answered drill={drill} />
      {request !== undefined && (
        <p>
          {words('drill.request')} <RequestLink request={request} />
        </p>
      )}
    </article>
  );
}

function Answered({ drill: { acknowledged, startedAt } }: { drill: DrillView }) {
  const { language, words } = useViewer();
  if (!acknowledged) return null;
  const minutes = Math.round((Date.parse(acknowledged.at) - Date.parse(startedAt)) / MINUTE);
  const duration = targetInWords({ amount: minutes, unit: 'minute' }, language);
  return (
    <p>{words(minutes < 1 ? 'drill.answeredAtOnce' : 'drill.answered', { by: acknowledged.by, duration })}</p>
  );
}

function summaryWord({ state, links }: DrillView) {
  if (state !== 'failed') return `drill.said.${state}` as const;
  return brokenLinks(links) === 1 ? 'drill.said.failedOne' : 'drill.said.failed';
}

function linkName({ link, target }: DrillStep, words: Words): string {
  const name =
    link === 'request' || link === 'acknowledgement' ? words(`drill.link.${link}`) : words(`service.${link}`);
  return words(target === undefined ? 'drill.link' : 'drill.linkTo', { name, target: target ?? '' });
}
