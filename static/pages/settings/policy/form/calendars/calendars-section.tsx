import { Button } from '../../../../shared/button';
import { Disclosure } from '../../../../shared/disclosure';
import { AddNamed } from '../controls/add-named';
import { Control } from '../controls/control';
import entries from '../controls/entries.module.css';
import { Errors } from '../controls/errors';
import styles from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asRecord, asText } from '../plain';
import { problemsAt, problemsWithin } from '../problems';
import { DatedHours } from './dated-hours';
import { HolidaysControl } from './holidays-control';
import { WeekView } from './week-view';

const CALENDARS = ['calendars'];

/** Working hours by name, each with its week drawn. */
export function CalendarsSection() {
  const words = useFormWords();
  const { draft, problems } = useForm();
  const calendars = asRecord(draft.value(CALENDARS));
  const names = Object.keys(calendars);
  return (
    <GroupFrame path={CALENDARS} isNamed>
      <div className={entries['list']}>
        {names.map((name) => {
          const here = [...CALENDARS, name];
          return (
            <details
              key={name}
              id={idOf(here)}
              className={entries['entry']}
              open={names.length === 1 || undefined}
            >
              <summary className={entries['summary']}>
                <span className={entries['title']}>{name}</span>
                <span className={styles['subtle']}>{asText(asRecord(calendars[name])['timeZone'])}</span>
                {problemsWithin(problems, here).length > 0 && (
                  <span className={entries['wrong']}>{words('mistake')}</span>
                )}
              </summary>
              <div className={entries['body']}>
                <Errors id={`${idOf(here)}-error`} problems={problemsAt(problems, here)} />
                <CalendarFields name={name} />
                <div>
                  <Button onClick={() => draft.remove(here)}>{words('removeNamed', { name })}</Button>
                </div>
              </div>
            </details>
          );
        })}
        <AddNamed
          label={words('calendarName')}
          action={words('addCalendar')}
          taken={['always', ...names]}
          add={(name) => draft.set([...CALENDARS, name], freshCalendar())}
        />
      </div>
    </GroupFrame>
  );
}

function CalendarFields({ name }: { name: string }) {
  const words = useFormWords();
  const here = [...CALENDARS, name];
  return (
    <div className={styles['fields']}>
      <Control path={[...here, 'timeZone']} />
      <GroupFrame path={[...here, 'hours']}>
        <WeekView path={[...here, 'hours']} />
      </GroupFrame>
      <HolidaysControl path={[...here, 'holidays']} />
      <Disclosure summary={words('singleDates')}>
        <div className={styles['fields']}>
          <DatedHours path={[...here, 'breaks']} />
          <DatedHours path={[...here, 'overrides']} />
        </div>
      </Disclosure>
    </div>
  );
}

function freshCalendar() {
  const day = () => [['09:00', '17:00']];
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { timeZone, hours: { mon: day(), tue: day(), wed: day(), thu: day(), fri: day() } };
}
