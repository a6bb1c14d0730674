import type { Path } from '../../draft';
import { AddNamed } from '../controls/add-named';
import { LinesControl } from '../controls/lines-control';
import form from '../controls/form.module.css';
import { append, useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { asTexts } from '../plain';

/** Dates, typed or pasted one to a line, or chosen one at a time. */
export function HolidaysControl({ path }: { path: Path }) {
  const words = useFormWords();
  const { draft } = useForm();
  return (
    <div className={form['block']}>
      <LinesControl path={path} placeholder={words('dateFormat')} />
      <AddNamed
        type="date"
        label={words('date')}
        action={words('addHoliday')}
        taken={asTexts(draft.value(path))}
        add={(date) => append(draft, path, date)}
      />
    </div>
  );
}
