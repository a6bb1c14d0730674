import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { useForm, useNode, write } from '../form-context';
import { useFormWords } from '../form-words';
import { asText } from '../plain';
import { Frame } from './frame';

interface Props {
  path: Path;
  label?: string | undefined;
  options: { value: string; label: string }[];
}

/** One of several; what is written and not among them is shown all the same. */
export function SelectControl({ path, label, options }: Props) {
  const words = useFormWords();
  const { draft } = useForm();
  const { isRequired, fallback } = useNode(path);
  const value = asText(draft.value(path) ?? fallback);
  const isStray = value !== '' && options.every((option) => option.value !== value);
  return (
    <Frame path={path} label={label}>
      {(attributes) => (
        <select
          {...attributes}
          className={controls['control']}
          value={value}
          onChange={(event) => write(draft, path, event.target.value, fallback)}
        >
          {fallback === undefined && <option value="">{words(isRequired ? 'choose' : 'asUsual')}</option>}
          {isStray && <option value={value}>{words('stray', { value })}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
