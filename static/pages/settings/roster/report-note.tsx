import type { RosterReportView, RosterView } from '../../../../src/calls/roster';
import { useViewer } from '../../../shared/viewer';
import { Message } from '../../shared/message';
import { useNow } from '../../shared/use-now';
import { figureIn } from './figure';
import { misfits } from './report';

/** The report that the policy asks for: when the next is made, and what the last one counted. */
export function ReportNote({ report: { next, last } }: { report: NonNullable<RosterView['report']> }) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const moment = times.moment(Date.parse(next), now);
  return (
    <>
      {last && <LastReport report={last} />}
      <p>{words('roster.report.next', { moment })}</p>
    </>
  );
}

/** What a report counted, in one message. */
export function LastReport({ report }: { report: RosterReportView }) {
  const { words, times, language } = useViewer();
  const now = useNow(60_000);
  const figure = figureIn(language);
  const { state, at, customers, fits, joins, drifted, nobodys, unlisted, notShown } = report;
  const moment = times.moment(Date.parse(at), now);
  if (state === 'running') return <p>{words('roster.report.running', { moment })}</p>;
  const found = { customers, fits, joins, drifted, nobodys, unlisted, notShown };
  const counts = Object.fromEntries(Object.entries(found).map(([name, count]) => [name, figure(count)]));
  const isWell = state === 'done' && misfits(report) === 0;
  return (
    <Message
      kind={isWell ? 'success' : state === 'done' ? 'danger' : 'warning'}
      title={words(`roster.report.${state}`, { moment })}
    >
      <p>{words('roster.report.counts', counts)}</p>
      {state === 'broken-off' && <p>{words('roster.report.broken-off.do')}</p>}
    </Message>
  );
}
