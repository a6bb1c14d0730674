import type { RosterReportView } from '../../../src/calls/roster';
import type { SettingsView, TroubleView } from '../../../src/calls/settings';
import { useViewer } from '../../shared/viewer';
import { whyWords } from '../../shared/why-words';
import { Button } from '../shared/button';
import { Message } from '../shared/message';
import { useNow } from '../shared/use-now';
import { hasMisfits, isWell, type Unwell, unwellServices } from './health';
import { NoPolicy } from './no-policy';
import { RequestLink } from './request-link';
import { figureIn } from './roster/figure';
import { misfits } from './roster/report';
import styles from './section.module.css';
import { serviceWord } from './service-words';
import { type TabName, useGoTo } from './tab-names';

/** What kept the app from its work lately, and what would: each with what to do, or that all is well. */
export function HealthSection({ view }: { view: SettingsView }) {
  const { words } = useViewer();
  const { customers, drill, health, refusedAnswers } = view;
  return (
    <section className={styles['section']} aria-labelledby="health-title">
      <h2 id="health-title" className={styles['title']}>
        {words('health.title')}
      </h2>
      <p className={styles['subtle']}>{words('health.about')}</p>
      {!view.policy && <NoPolicy says="health.noPolicy" />}
      {view.policy && isWell(view) && <Message kind="success" text={words('health.none')} />}
      {unwellServices(view).map((unwell) => (
        <UnwellService key={unwell.service} unwell={unwell} />
      ))}
      {drill?.last?.state === 'failed' && <FailedDrill startedAt={drill.last.startedAt} />}
      {customers && hasMisfits(view) && <Misfits report={customers} />}
      {health.map((trouble) => (
        <Trouble key={trouble.code} trouble={trouble} />
      ))}
      {refusedAnswers.map((refused) => (
        <RefusedAnswer key={refused.why} refused={refused} />
      ))}
    </section>
  );
}

function UnwellService({ unwell: { service, state, failed } }: { unwell: Unwell }) {
  const { words } = useViewer();
  const moment = useMoment();
  const name = words(`service.${service}`);
  const last = failed && { moment: moment(failed.at), why: whyWords(failed.why, words) };
  return (
    <Message kind="danger" title={words(`health.${state}`, { service: name })}>
      <p>{last ? words('connect.lastFailed', last) : words(serviceWord(service, 'missing'))}</p>
      <GoTo tab="services" id={`${service}-title`} text={words('health.goTo', { service: name })} />
    </Message>
  );
}

function FailedDrill({ startedAt }: { startedAt: string }) {
  const { words } = useViewer();
  const moment = useMoment();
  return (
    <Message kind="danger" title={words('health.drill')}>
      <p>{words('health.drill.do', { moment: moment(startedAt) })}</p>
      <GoTo tab="services" id="drill-title" text={words('health.goToDrill')} />
    </Message>
  );
}

function Misfits({ report }: { report: RosterReportView }) {
  const { words, language } = useViewer();
  const moment = useMoment();
  const count = misfits(report);
  const isDone = report.state === 'done';
  const found = words(count === 1 ? 'health.customers.one' : 'health.customers', {
    count: figureIn(language)(count),
  });
  return (
    <Message kind="danger" title={isDone ? found : words('health.customers.broken-off')}>
      <p>
        {words(isDone ? 'health.customers.do' : 'health.customers.broken-off.do', {
          moment: moment(report.at),
        })}
      </p>
      <GoTo tab="customers" id="roster-title" text={words('health.goToCustomers')} />
    </Message>
  );
}

function Trouble({ trouble: { code, request, at, times } }: { trouble: TroubleView }) {
  const { words } = useViewer();
  const moment = useMoment();
  return (
    <Message kind="warning" title={words(`trouble.${code}`)}>
      <p>{words(`trouble.${code}.do`)}</p>
      <p>
        {words(times === 1 ? 'health.once' : 'health.often', { times, moment: moment(at) })}{' '}
        {words('health.latest')} <RequestLink request={request} />
      </p>
    </Message>
  );
}

function RefusedAnswer({ refused }: { refused: SettingsView['refusedAnswers'][number] }) {
  const { words } = useViewer();
  const moment = useMoment();
  const { why, at, times } = refused;
  return (
    <Message kind="warning" title={words(`refusedAnswer.${why}`)}>
      <p>{words(`refusedAnswer.${why}.do`)}</p>
      <p>{words(times === 1 ? 'health.once' : 'health.often', { times, moment: moment(at) })}</p>
    </Message>
  );
}

/** Leads to a part of the settings by its tab and heading. */
function GoTo({ tab, id, text }: { tab: TabName; id: string; text: string }) {
  const goTo = useGoTo();
  return (
    <Button look="link" onClick={() => goTo(tab, id)}>
      {text}
    </Button>
  );
}

function useMoment(): (at: string) => string {
  const { times } = useViewer();
  const now = useNow(60_000);
  return (at) => times.moment(Date.parse(at), now);
}
