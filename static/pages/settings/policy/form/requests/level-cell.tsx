import controls from '../../../../shared/controls.module.css';
import { useMistakeWords } from '../../../mistake-words';
import type { Path } from '../../draft';
import { useForm } from '../form-context';
import { choiceWords, useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asText } from '../plain';
import { problemsAt } from '../problems';
import styles from './requests.module.css';

const LEVELS = ['required', 'expected', 'optional', 'skip'];

interface Props {
  path: Path;
  name: string;
  /** What counts where nothing is chosen, in words. */
  usual: string;
  /** The levels that can be chosen. */
  levels?: readonly string[];
}

/** How much one fact is needed, as a choice in a table. */
export function LevelCell({ path, name, usual, levels = LEVELS }: Props) {
  const words = useFormWords();
  const tell = useMistakeWords();
  const { draft, problems } = useForm();
  const written = asText(draft.value(path));
  // Where it can't be chosen, nothing at all says the same.
  const level = written === 'skip' && !levels.includes(written) ? '' : written;
  const wrong = problemsAt(problems, path);
  return (
    <select
      id={idOf(path)}
      className={`${controls['control']} ${styles['level']}`}
      data-level={level === '' ? undefined : level}
      aria-label={name}
      aria-invalid={wrong.length > 0 || undefined}
      title={wrong[0] && tell(wrong[0])}
      value={level}
      onChange={({ target: { value } }) => (value === '' ? draft.remove(path) : draft.set(path, value))}
    >
      <option value="">{usual}</option>
      {level !== '' && !levels.includes(level) && (
        <option value={level}>{choiceWords(words, 'requestTypes.facts', level)}</option>
      )}
      {levels.map((one) => (
        <option key={one} value={one}>
          {choiceWords(words, 'requestTypes.facts', one)}
        </option>
      ))}
    </select>
  );
}
