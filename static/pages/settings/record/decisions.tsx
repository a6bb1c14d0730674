import type { Decision, DecisionKind } from '../../../../src/policy/record';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { useNow } from '../../shared/use-now';
import { Waiting } from '../../shared/waiting';
import { Refused } from '../refused';
import { RequestLink } from '../request-link';
import { figureIn } from '../roster/figure';
import section from '../section.module.css';
import { ExportBar } from './export-bar';
import type { Which } from './reading';
import styles from './record.module.css';
import { decisionWords, type Known } from './sentence';
import { useDecisions } from './use-decisions';

interface Props {
  which: Which;
  kind: DecisionKind | '';
}

/** Decisions, latest first, a page at a time. */
export function Decisions({ which, kind }: Props) {
  const { words, language } = useViewer();
  const { page, refusal, isBusy, more } = useDecisions(which);
  if (!page) return <Waiting refusal={refusal} retry={more} />;
  const shown = page.decisions.filter((one) => kind === '' || one.kind === kind);
  const figure = figureIn(language);
  return (
    <>
      <p role="status">
        {page.decisions.length === 0
          ? words(Object.keys(which).length === 0 ? 'record.none' : 'record.noMatch')
          : words(page.next === undefined ? 'record.shownAll' : 'record.shown', {
              count: figure(shown.length),
              of: figure(page.decisions.length),
            })}
      </p>
      <ol className={styles['list']} aria-label={words('record.list')}>
        {shown.map((decision) => (
          <Entry key={decision.id} decision={decision} known={page} />
        ))}
      </ol>
      <div className={section['buttons']}>
        {page.next !== undefined && (
          <Button busy={isBusy} onClick={more}>
            {words('record.more')}
          </Button>
        )}
      </div>
      <Refused refusal={refusal} />
      <ExportBar which={which} kind={kind} saves="shown" />
    </>
  );
}

function Entry({ decision, known }: { decision: Decision; known: Known }) {
  const viewer = useViewer();
  const { words, times } = viewer;
  const now = useNow(60_000);
  const { at, request, why } = decision;
  return (
    <li className={styles['entry']}>
      <time className={styles['when']} dateTime={new Date(at).toISOString()}>
        {times.moment(at, now)}
      </time>
      <div>
        <p>
          {request && (
            <>
              <RequestLink request={request.key} />{' '}
            </>
          )}
          {decisionWords(decision, known, viewer)}
        </p>
        {why !== undefined && <p className={styles['why']}>{words('record.why', { why })}</p>}
      </div>
    </li>
  );
}
