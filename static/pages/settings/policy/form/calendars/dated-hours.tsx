import { Button } from '../../../../shared/button';
import type { Path } from '../../draft';
import { AddNamed } from '../controls/add-named';
import { GroupFrame } from '../controls/group-frame';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { asRecord } from '../plain';
import styles from './calendars.module.css';
import { HoursControl } from './hours-control';

/** Hours of single dates: breaks, or a day that is open otherwise. */
export function DatedHours({ path }: { path: Path }) {
  const words = useFormWords();
  const { draft } = useForm();
  const dates = Object.keys(asRecord(draft.value(path))).toSorted();
  return (
    <GroupFrame path={path}>
      <div className={styles['dates']}>
        {dates.map((date) => (
          <div key={date} className={styles['date']}>
            <span>{date}</span>
            <HoursControl path={[...path, date]} label={date} />
            <Button
              aria-label={words('removeNamed', { name: date })}
              onClick={() => draft.remove([...path, date])}
            >
              {words('remove')}
            </Button>
          </div>
        ))}
        <AddNamed
          type="date"
          label={words('date')}
          action={words('addDate')}
          taken={dates}
          add={(date) => draft.set([...path, date], [])}
        />
      </div>
    </GroupFrame>
  );
}
