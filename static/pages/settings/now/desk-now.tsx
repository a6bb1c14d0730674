import type { DeskNowView } from '../../../../src/calls/record';
import type { SettingsView } from '../../../../src/calls/settings';
import { useLive } from '../../../shared/use-live';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Message } from '../../shared/message';
import { useNow } from '../../shared/use-now';
import { Waiting } from '../../shared/waiting';
import charts from '../charts/charts.module.css';
import { RequestLink } from '../request-link';
import { figureIn } from '../roster/figure';
import section from '../section.module.css';
import { useGoTo } from '../tab-names';
import styles from './now.module.css';
import { SiteStanding } from './site-standing';

const EVERY = 60_000;
const QUEUES = ['awaiting', 'held', 'toDecide'] as const;

/** How the desk stands at this moment, and whether Jira is set up as the policy needs it. */
export function DeskNow({ view }: { view: SettingsView }) {
  const { words } = useViewer();
  const { data, refusal, reload } = useLive('loadDeskNow', () => EVERY);
  if (view.policy === undefined) return null;
  return (
    <>
      <section className={section['section']} aria-labelledby="now-title">
        <h2 id="now-title" className={section['title']} tabIndex={-1}>
          {words('now.title')}
        </h2>
        {data ? <Now now={data} /> : <Waiting refusal={refusal} retry={reload} />}
        <LastDrill view={view} />
      </section>
      <SiteStanding />
    </>
  );
}

function Now({ now }: { now: DeskNowView }) {
  const { words, language } = useViewer();
  const figure = figureIn(language);
  return (
    <>
      <dl className={styles['queues']}>
        {QUEUES.map((queue) => (
          <div key={queue}>
            <dt>{words(`now.${queue}`)}</dt>
            <dd>{figure(now[queue])}</dd>
          </div>
        ))}
      </dl>
      <Ladders now={now} />
      <Headroom now={now} />
      {now.overdue > 0 && (
        <Message
          kind="warning"
          title={words('now.overdue', { count: figure(now.overdue) })}
          text={words('now.overdue.do')}
        />
      )}
    </>
  );
}

function Ladders({ now: { ladders } }: { now: DeskNowView }) {
  const { words, times } = useViewer();
  const here = useNow(EVERY);
  if (ladders.length === 0) return <p>{words('now.ladders.none')}</p>;
  return (
    <table className={charts['chart']}>
      <caption>{words('now.ladders')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('now.ladder.request')}</th>
          <th scope="col">{words('settings.level')}</th>
          <th scope="col">{words('now.ladder.logged')}</th>
          <th scope="col">{words('now.ladder.next')}</th>
        </tr>
      </thead>
      <tbody>
        {ladders.map(({ request, severity, logged, nextStep }) => (
          <tr key={request}>
            <th scope="row">
              <RequestLink request={request} />
            </th>
            <td>{severity}</td>
            <td>{times.brief(Date.parse(logged), here)}</td>
            <td>
              {nextStep === undefined ? words('now.ladder.last') : times.brief(Date.parse(nextStep), here)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Headroom({ now: { slowedDown } }: { now: DeskNowView }) {
  const { words, times, language } = useViewer();
  const here = useNow(EVERY);
  const { times: count, at } = slowedDown;
  if (count === 0 || at === undefined) return <p>{words('now.headroom.all')}</p>;
  return (
    <p>
      {words('now.headroom', {
        count: figureIn(language)(count),
        moment: times.moment(Date.parse(at), here),
      })}
    </p>
  );
}

/** The last drill in one line; its report stands where drills are started. */
function LastDrill({ view: { drill } }: { view: SettingsView }) {
  const { words, times } = useViewer();
  const here = useNow(EVERY);
  const goTo = useGoTo();
  return (
    <p>
      {drill?.last
        ? words(`now.drill.${drill.last.state}`, {
            moment: times.moment(Date.parse(drill.last.startedAt), here),
          })
        : words('now.drill.none')}{' '}
      <Button look="link" onClick={() => goTo('services', 'drill-title')}>
        {words('now.drill.go')}
      </Button>
    </p>
  );
}
