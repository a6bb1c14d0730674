import { Fragment, useState } from 'react';
import { weekdays } from '../../../../../../src/policy/clock/weekdays';
import type { Weekday } from '../../../../../../src/policy/schema/calendar';
import { useViewer } from '../../../../../shared/viewer';
import type { Path } from '../../draft';
import { useForm, useNode } from '../form-context';
import { labelOf } from '../labels';
import { HoursControl } from './hours-control';
import { barsOf, DAY_MINUTES } from './week';
import styles from './calendars.module.css';
import { SameHours } from './same-hours';

const HOURS = [0, 6, 12, 18, 24];

/** A week of open hours: each day drawn from midnight to midnight beside the times it is made of. */
export function WeekView({ path }: { path: Path }) {
  const { draft } = useForm();
  const { language } = useViewer();
  const node = useNode(path);
  // Offered where somebody is at it, and not seven times.
  const [edited, setEdited] = useState<Weekday>();
  const rows = barsOf(draft.value(path));
  const fields = node.kind === 'group' ? node.fields : {};
  return (
    <div className={styles['week']}>
      <span className={styles['axis']} aria-hidden="true">
        {HOURS.map((hour) => (
          <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
            {hour}
          </span>
        ))}
      </span>
      {weekdays.map((day, at) => {
        const field = fields[day];
        const name = field ? labelOf(field, language).label : day;
        return (
          <Fragment key={day}>
            <span className={styles['day']}>{name}</span>
            <svg
              className={styles['bars']}
              viewBox={`0 0 ${DAY_MINUTES} 20`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              {HOURS.slice(1, -1).map((hour) => (
                <line key={hour} x1={hour * 60} x2={hour * 60} y1="0" y2="20" />
              ))}
              {rows[at]?.map(({ from, to, isNight }) => (
                <rect
                  key={`${from} ${isNight}`}
                  className={isNight ? styles['night'] : undefined}
                  x={from}
                  width={to - from}
                  y="3"
                  height="14"
                />
              ))}
            </svg>
            <div className={styles['hours']} onFocus={() => setEdited(day)}>
              <HoursControl path={[...path, day]} label={name}>
                {day === edited && <SameHours path={path} day={day} name={name} />}
              </HoursControl>
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
