import type { FaultReport, Storage } from '../flows/world/storage';
import { fingerprint } from './fingerprint';
import type { Keep } from './keep';

const MOST_REPORTS = 100;

/** Who reported which fault, and when: read by fault and time, so that old reports cost nothing. */
export function faultStore(keep: Keep): Pick<Storage, 'noteFault' | 'faultReports' | 'forgetFaults'> {
  return {
    async noteFault(report) {
      const fault = await fingerprint(report.projectId, report.fault);
      const { projectId, at } = report;
      await keep.setEntity('fault', report.requestId, { fault, projectId, at, report });
    },
    async faultReports(projectId, fault, since) {
      const found = await keep.within('fault', 'by-fault', {
        partition: await fingerprint(projectId, fault),
        from: since,
        limit: MOST_REPORTS,
      });
      return (found as { report: FaultReport }[]).map(({ report }) => report);
    },
    async forgetFaults(projectId, upTo, limit) {
      const old = await keep.within('fault', 'by-project', { partition: projectId, below: upTo + 1, limit });
      for (const { report } of old as { report: FaultReport }[])
        await keep.deleteEntity('fault', report.requestId);
      return old.length;
    },
  };
}
