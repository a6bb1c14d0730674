import type { BacktestReport } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { AgreementPart } from './agreement';
import styles from './backtest.module.css';
import { CasesShown } from '../cases/cases';
import { ChangesPart } from './changes';
import { Confusion } from './confusion';
import { saveReportCsv, saveReportJson } from './export';
import { Groups } from './groups';
import { WouldHave } from './would-have';

interface Props {
  report: BacktestReport;
  /** Names of the organisations in it, by id. */
  organisations: Record<string, string>;
  /** What files of it are called, without their endings. */
  file: string;
}

/** What a policy makes of many requests; the same for a back-test and for a policy that watches. */
export function ReportView({ report, organisations, file }: Props) {
  const viewer = useViewer();
  const { words } = viewer;
  const { policy, against, changes } = report;
  const named = policy.byOrganisation.map(({ name, agreement }) => ({
    name: organisations[name] ?? name,
    agreement,
  }));
  return (
    <CasesShown>
      <article className={styles['report']} aria-label={words('backtest.report')}>
        <WouldHave report={report} />
        {changes && against && <ChangesPart changes={changes} against={against.name} />}
        <AgreementPart side={policy} against={against} />
        <Confusion side={policy} />
        <Groups title={words('backtest.byRequestType')} groups={policy.byRequestType} />
        <Groups title={words('backtest.byOrganisation')} groups={named} />
        <div className={styles['buttons']}>
          <Button onClick={() => saveReportCsv(report, organisations, file, viewer)}>
            {words('backtest.csv')}
          </Button>
          <Button onClick={() => saveReportJson(report, organisations, file, viewer)}>
            {words('backtest.json')}
          </Button>
        </div>
      </article>
    </CasesShown>
  );
}
