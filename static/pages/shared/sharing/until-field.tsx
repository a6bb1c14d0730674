import type { SharingView } from '../../../../src/calls/sharing';
import { useViewer } from '../../../shared/viewer';
import controls from '../controls.module.css';
import { UNTIL_FIELD } from './addresses-field';
import styles from './sharing.module.css';
import { choicesFor, dayAfter, MOST_DAYS } from './until';
import type { UsedForm } from './use-share-form';

interface Props {
  view: SharingView;
  form: UsedForm;
}

/** How long whoever is added is to see the request. */
export function UntilField({ view, form }: Props) {
  const { words } = useViewer();
  const { entered, enter } = form;
  const { until } = entered;
  const choices = choicesFor(view);
  return (
    <div className={styles['row']}>
      <div className={styles['field']}>
        <label className={styles['label']} htmlFor="share-until">
          {words('share.howLong')}
        </label>
        <select
          id="share-until"
          className={controls['control']}
          value={until.choice}
          onChange={({ target }) => {
            const choice = choices.find((one) => one === target.value) ?? until.choice;
            enter({ until: { ...until, choice } });
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {words(`share.until.${choice}`, { days: view.expiresAfterDays ?? 0 })}
            </option>
          ))}
        </select>
      </div>
      {until.choice === 'date' && <DateField form={form} />}
    </div>
  );
}

function DateField({ form: { entered, enter, obstacle, today } }: Pick<Props, 'form'>) {
  const { words } = useViewer();
  const { until } = entered;
  const isWrong = obstacle === 'no-day';
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={UNTIL_FIELD}>
        {words('share.lastDay')}
      </label>
      <input
        id={UNTIL_FIELD}
        className={controls['control']}
        type="date"
        min={dayAfter(today, 1)}
        max={dayAfter(today, MOST_DAYS)}
        value={until.date}
        aria-describedby={`${UNTIL_FIELD}-error`}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => enter({ until: { ...until, date: target.value } })}
      />
      <p id={`${UNTIL_FIELD}-error`} className={styles['error']} role="status">
        {isWrong && words('share.obstacle.no-day')}
      </p>
    </div>
  );
}
