import type { Viewer } from '../../../shared/viewer';
import { csv } from '../../shared/csv';
import { saveExport } from '../../shared/save-file';
import type { Customer } from './customers';

/** Lets the browser save these customers as a table; they leave Jira on the admin's own machine only. */
export function saveRoster(customers: readonly Customer[], viewer: Viewer): void {
  saveExport('customers', 'csv', csv(tableOf(customers, viewer)), viewer.times);
}

/** The customers as rows of text, headed, in the reader's language. */
export function tableOf(customers: readonly Customer[], { words }: Pick<Viewer, 'words'>): string[][] {
  const head = [
    words('roster.column.name'),
    words('roster.column.address'),
    words('roster.column.place'),
    words('roster.column.standing'),
    words('roster.column.organisations'),
    words('roster.column.belongsTo'),
    words('roster.column.account'),
  ];
  const rows = customers.map(
    ({ accountId, name, address = '', place, standing, organisations, belongsTo = '' }) => [
      name,
      address,
      words(`roster.place.${place}`),
      words(`roster.standing.${standing}`),
      organisations.join('; '),
      belongsTo,
      accountId,
    ],
  );
  return [head, ...rows];
}
