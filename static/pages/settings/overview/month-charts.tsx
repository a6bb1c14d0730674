import type { MonthView } from '../../../../src/policy/overview';
import type { Times } from '../../../../src/policy/overview/times';
import { useViewer } from '../../../shared/viewer';
import type { Word } from '../../../shared/words';
import { CasesButton } from '../cases/cases';
import { shareOf } from '../charts/bar-width';
import { ShareChart } from '../charts/share-chart';
import { minutesInWords } from '../minutes';
import { Cards } from './cards';
import styles from './overview.module.css';
import { TimesChart } from './times-chart';

const DECIDED = ['accepted', 'overridden', 'kept'] as const;
/** So many customers are drawn; the record has the rest. */
const CUSTOMERS = 20;

/** A month in cards and plain charts. */
export function MonthCharts({ month }: { month: MonthView }) {
  return (
    <article className={styles['month']}>
      <Cards month={month} />
      <Suggestions suggestions={month.suggestions} />
      <ByCustomer agreement={month.agreement} />
      <Paged paged={month.paged} />
    </article>
  );
}

function Suggestions({ suggestions }: Pick<MonthView, 'suggestions'>) {
  const { words } = useViewer();
  const decided = DECIDED.reduce((sum, name) => sum + suggestions[name].count, 0);
  if (decided === 0) return <p>{words('overview.suggestions.none')}</p>;
  return (
    <ShareChart
      caption={words('overview.suggestions')}
      heads={headsOf(words, 'overview.head.decided')}
      rows={DECIDED.map((name) => ({
        id: name,
        name: words(`overview.suggestions.${name}`),
        figure: <CasesButton cases={suggestions[name]} title={words(`overview.suggestions.${name}`)} />,
        share: shareOf(suggestions[name].count, decided),
      }))}
    />
  );
}

function ByCustomer({ agreement }: Pick<MonthView, 'agreement'>) {
  const { words } = useViewer();
  if (agreement.length === 0) return null;
  return (
    <ShareChart
      caption={words('overview.agreement')}
      heads={[words('overview.head.customer'), words('overview.head.agreed'), words('overview.head.share')]}
      rows={agreement.slice(0, CUSTOMERS).map(({ organisation, requests, agreed, differing }) => {
        const name = organisation === '' ? words('overview.noCustomer') : organisation;
        return {
          id: organisation,
          name,
          figure: (
            <>
              {words('overview.of', { count: agreed, of: requests })}
              {differing.count > 0 && (
                <>
                  {' · '}
                  <CasesButton cases={differing} title={words('overview.differing', { customer: name })} />
                </>
              )}
            </>
          ),
          share: shareOf(agreed, requests),
        };
      })}
    />
  );
}

function Paged({ paged }: Pick<MonthView, 'paged'>) {
  const { words } = useViewer();
  if (paged.requests.count === 0) return <p>{words('overview.paged.none')}</p>;
  return (
    <section className={styles['paged']}>
      <h3>{words('overview.paged')}</h3>
      <p>
        <CasesButton cases={paged.requests} title={words('overview.paged.requests')} />{' '}
        {words(paged.requests.count === 1 ? 'overview.paged.requests.one' : 'overview.paged.requests')}
        {paged.unanswered.count > 0 && (
          <>
            {', '}
            <CasesButton cases={paged.unanswered} title={words('overview.paged.unanswered')} />{' '}
            {words(
              paged.unanswered.count === 1 ? 'overview.paged.unanswered.one' : 'overview.paged.unanswered',
            )}
          </>
        )}
      </p>
      <TimesOf name="toPage" times={paged.toPage} />
      <TimesOf name="toAcknowledge" times={paged.toAcknowledge} />
    </section>
  );
}

function TimesOf({ name, times }: { name: 'toPage' | 'toAcknowledge'; times: Times | undefined }) {
  const viewer = useViewer();
  if (!times) return null;
  const said =
    times.worst < 1
      ? viewer.words(`overview.${name}.underOne`)
      : viewer.words(`overview.${name}`, {
          median: minutesInWords(times.median, viewer),
          worst: minutesInWords(times.worst, viewer),
        });
  return <TimesChart caption={said} times={times} />;
}

function headsOf(words: (word: Word) => string, first: Word): [string, string, string] {
  return [words(first), words('overview.head.requests'), words('overview.head.share')];
}
