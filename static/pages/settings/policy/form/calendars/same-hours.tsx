import type { Weekday } from '../../../../../../src/policy/schema/calendar';
import { Button } from '../../../../shared/button';
import type { Path } from '../../draft';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asRecord } from '../plain';
import { openDaysUnlike } from './week';

interface Props {
  /** That of the week. */
  path: Path;
  day: Weekday;
  name: string;
}

/** Copies a day's hours to the other open days; nothing where all have them already. */
export function SameHours({ path, day, name }: Props) {
  const words = useFormWords();
  const { draft } = useForm();
  const week = asRecord(draft.value(path));
  const others = openDaysUnlike(week, day);
  if (others.length === 0) return null;
  const copy = () => {
    for (const other of others) draft.set([...path, other], week[day]);
    // The button goes, the day's hours stay.
    document.getElementById(idOf([...path, day]))?.focus();
  };
  return (
    <Button look="link" aria-label={words('sameHoursOn', { day: name })} onClick={copy}>
      {words('sameHours')}
    </Button>
  );
}
