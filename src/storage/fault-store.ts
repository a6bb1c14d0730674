import type { FaultReport, Storage } from '../flows/world/storage';
import { fingerprint } from './fingerprint';
import type { Keep } from './keep';

const MOST_REPORTS = 100;

/** Who reported which fault, and when: read by fault and time, so that old reports cost nothing. */
export function faultStore(keep: Keep): Pick<Storage, 'noteFault' | 'faultReports'> {
  return {
    async noteFault(report) {
      const fault = await fingerprint(report.projectId, report.fault);
      await keep.setEntity('fault', report.requestId, { fault, at: report.at, report });
    },
    async faultReports(projectId, fault, since) {
      const found = await keep.within('fault', 'by-fault', {
        partition: await fingerprint(projectId, fault),
        from: since,
        limit: MOST_REPORTS,
      });
      return (found as { report: FaultReport }[]).map(({ report }) => report);
    },
  };
}
