import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { useForm, useNode, write } from '../form-context';
import { useFormWords } from '../form-words';
import { asTexts } from '../plain';
import { GroupFrame } from './group-frame';

interface Props {
  path: Path;
  options: { value: string; label: string }[];
}

/** Any of several, in the order they are offered. What is written and not among them is kept and can be taken away. */
export function TicksControl({ path, options }: Props) {
  const words = useFormWords();
  const { draft } = useForm();
  const { fallback } = useNode(path);
  const chosen = asTexts(draft.value(path) ?? fallback);
  const known = options.map(({ value }) => value);
  const strays = chosen.filter((value) => !known.includes(value)).map((value) => ({ value, label: value }));
  const all = [...options, ...strays];
  const toggle = (value: string, isOn: boolean) => {
    const next = all
      .map((option) => option.value)
      .filter((one) => (one === value ? isOn : chosen.includes(one)));
    write(draft, path, next, fallback);
  };
  return (
    <GroupFrame path={path} isWhole>
      {all.length === 0 && <p>{words('nothingToChoose')}</p>}
      <div className={controls['choices']}>
        {all.map(({ value, label }) => (
          <label key={value} className={controls['choice']}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
