import type { Viewer } from '../../../shared/viewer';
import { csv } from './csv';
import type { Customer } from './customers';

const NAME = 'customers.csv';

/** Lets the browser save these customers as a table; they leave Jira on the admin's own machine only. */
export function saveRoster(customers: readonly Customer[], viewer: Viewer): void {
  const url = URL.createObjectURL(new Blob([csv(tableOf(customers, viewer))], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = NAME;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
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
