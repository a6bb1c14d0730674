import { useRef, useState } from 'react';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import type { Customer } from './customers';
import { CustomerRow } from './customer-row';
import { figureIn } from './figure';
import type { Outcomes } from './joining';
import { columns, type Order } from './order';
import styles from './roster.module.css';

/** A page of the table. More at once would keep the browser busy with what nobody sees. */
const PAGE = 50;

interface Props {
  customers: readonly Customer[];
  /** Of what is shown, to tell one choice from the next: a new one begins at its first page. */
  view: string;
  order: Order;
  sortBy: (order: Order) => void;
  ticks: ReadonlySet<string>;
  tick: (accountId: string, isTicked: boolean) => void;
  outcomes: Outcomes;
  /** People are being added: ticks stay as they are. */
  isBusy: boolean;
}

/** The customers, fifty at a time; cards on a narrow screen. */
export function RosterTable({ customers, view, order, sortBy, ticks, tick, outcomes, isBusy }: Props) {
  const { words } = useViewer();
  const [page, setPage] = useState({ view, at: 0 });
  const last = Math.max(0, Math.ceil(customers.length / PAGE) - 1);
  const at = page.view === view ? Math.min(page.at, last) : 0;
  const top = useRef<HTMLTableElement>(null);
  const turn = (to: number) => {
    setPage({ view, at: to });
    top.current?.scrollIntoView({ block: 'start' });
  };
  if (customers.length === 0) return <p>{words('roster.nobody')}</p>;
  return (
    <>
      <table ref={top} role="table" className={styles['table']} aria-label={words('roster.table')}>
        <thead role="rowgroup">
          <tr role="row" className={styles['row']}>
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{words('roster.column.tick')}</span>
            </th>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} order={order} sortBy={sortBy} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {customers.slice(at * PAGE, (at + 1) * PAGE).map((customer) => (
            <CustomerRow
              key={customer.accountId}
              customer={customer}
              isTicked={ticks.has(customer.accountId)}
              tick={tick}
              outcome={outcomes.get(customer.accountId)}
              isBusy={isBusy}
            />
          ))}
        </tbody>
      </table>
      {last > 0 && <Pager at={at} last={last} count={customers.length} turn={turn} />}
    </>
  );
}

interface HeadProps extends Pick<Props, 'order' | 'sortBy'> {
  column: Order['by'];
}

function ColumnHead({ column, order, sortBy }: HeadProps) {
  const { words } = useViewer();
  const isBy = order.by === column;
  const direction = order.isDown ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" aria-sort={isBy ? direction : 'none'}>
      <Button look="link" onClick={() => sortBy({ by: column, isDown: isBy && !order.isDown })}>
        {words(`roster.column.${column}`)}
        <span aria-hidden="true">{isBy ? (order.isDown ? ' ↓' : ' ↑') : ''}</span>
      </Button>
    </th>
  );
}

interface PagerProps {
  at: number;
  last: number;
  count: number;
  turn: (to: number) => void;
}

function Pager({ at, last, count, turn }: PagerProps) {
  const { words, language } = useViewer();
  const figure = figureIn(language);
  const from = at * PAGE;
  return (
    <nav className={styles['bar']} aria-label={words('roster.pages')}>
      <Button aria-disabled={at === 0 || undefined} onClick={() => at > 0 && turn(at - 1)}>
        {words('roster.previous')}
      </Button>
      <p role="status">
        {words('roster.page', {
          from: figure(from + 1),
          to: figure(Math.min(from + PAGE, count)),
          of: figure(count),
        })}
      </p>
      <Button aria-disabled={at === last || undefined} onClick={() => at < last && turn(at + 1)}>
        {words('roster.next')}
      </Button>
    </nav>
  );
}
