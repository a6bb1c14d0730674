import { memo } from 'react';
import type { Place } from '../../../../src/policy/customers/roster';
import { useViewer } from '../../../shared/viewer';
import { Lozenge } from '../../shared/lozenge';
import type { Customer } from './customers';
import type { Outcome } from './joining';
import styles from './roster.module.css';

const LOOKS = {
  drifted: 'danger',
  joins: 'warning',
  nobodys: 'warning',
  'not-shown': 'neutral',
  unlisted: 'neutral',
  fits: 'success',
} as const satisfies Record<Place, string>;

interface Props {
  customer: Customer;
  isTicked: boolean;
  tick: (accountId: string, isTicked: boolean) => void;
  outcome: Outcome | undefined;
  isBusy: boolean;
}

/** One customer: who, where they stand, what their address came to, and their organisations. */
export const CustomerRow = memo(function CustomerRow({ customer, isTicked, tick, outcome, isBusy }: Props) {
  const { words } = useViewer();
  const { accountId, name, address, place, standing, organisations, belongsTo, joins } = customer;
  return (
    <tr role="row" className={styles['row']}>
      <td role="cell">
        {joins && (
          <input
            type="checkbox"
            checked={isTicked}
            disabled={isBusy}
            aria-label={words('roster.tick', { name, organisation: joins.name })}
            onChange={({ target }) => tick(accountId, target.checked)}
          />
        )}
      </td>
      <th role="rowheader" scope="row">
        {name}
        <span className={styles['subtle']}>{address ?? words('roster.noAddress')}</span>
      </th>
      <td role="cell">
        <Lozenge kind={LOOKS[place]}>{words(`roster.place.${place}`)}</Lozenge>
        {outcome && (
          <span className={styles['subtle']}>
            {words(`roster.outcome.${outcome}`, { organisation: belongsTo ?? '' })}
          </span>
        )}
      </td>
      <td role="cell">{words(`roster.standing.${standing}`)}</td>
      <td role="cell">
        {organisations.length > 0 ? organisations.join(', ') : words('roster.noOrganisation')}
        {belongsTo !== undefined && place !== 'fits' && (
          <span className={styles['subtle']}>{words('roster.belongsTo', { organisation: belongsTo })}</span>
        )}
      </td>
    </tr>
  );
});
