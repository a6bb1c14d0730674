import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { Errors } from '../controls/errors';
import form from '../controls/form.module.css';
import { type Form, useForm, write } from '../form-context';
import { idOf } from '../paths';
import { asText } from '../plain';
import { problemsAt } from '../problems';

interface Props {
  path: Path;
  /** What is worded here: a fact, or a text in the policy's own language. */
  label: string;
  /** What is read as long as nothing is written. */
  placeholder: string;
  /** The language that is written here. */
  language: string;
  isLong?: boolean;
}

/** One text in one language, beside what it says. */
export function TextRow({ path, label, placeholder, language, isLong = false }: Props) {
  const { draft, problems } = useForm();
  const id = idOf(path);
  const wrong = problemsAt(problems, path);
  const field = {
    id,
    className: controls['control'],
    lang: language,
    value: asText(draft.value(path)),
    placeholder,
    autoComplete: 'off',
    'aria-invalid': wrong.length > 0 || undefined,
    'aria-describedby': wrong.length > 0 ? `${id}-error` : undefined,
    onChange: (event: { target: { value: string } }) => write(draft, path, event.target.value),
  };
  return (
    <div className={form['field']}>
      <label htmlFor={id} lang={ownLanguage(draft)}>
        {label}
      </label>
      {isLong ? <textarea {...field} rows={2} /> : <input {...field} />}
      <Errors id={`${id}-error`} problems={wrong} />
    </div>
  );
}

/** The language that the policy itself is written in. */
export function ownLanguage(draft: Form['draft']): string {
  return asText(draft.value(['language'])) || 'en';
}
