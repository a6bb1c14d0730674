import type { RosterCountsView, RosterReportView, RosterView } from '../../../../src/calls/roster';
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

/** How the latest report went, and what the last one that was finished had counted. */
function LastReport({ report: { state, at, counted } }: { report: RosterReportView }) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const moment = times.moment(Date.parse(at), now);
  return (
    <>
      {state === 'running' && <p>{words('roster.report.running', { moment })}</p>}
      {state === 'broken-off' && (
        <Message
          kind="warning"
          title={words('roster.report.broken-off', { moment })}
          text={words('roster.report.broken-off.do')}
        />
      )}
      {counted && <Counted counted={counted} />}
    </>
  );
}

function Counted({ counted }: { counted: RosterCountsView }) {
  const { words, times, language } = useViewer();
  const now = useNow(60_000);
  const figure = figureIn(language);
  const { at, ...found } = counted;
  const counts = Object.fromEntries(Object.entries(found).map(([name, count]) => [name, figure(count)]));
  return (
    <Message
      kind={misfits({ counted }) === 0 ? 'success' : 'danger'}
      title={words('roster.report.done', { moment: times.moment(Date.parse(at), now) })}
      text={words('roster.report.counts', counts)}
    />
  );
}
