import type { ReactNode } from 'react';
import { useViewer } from '../../../../../shared/viewer';
import type { Path } from '../../draft';
import { useForm, useNode } from '../form-context';
import { labelOf } from '../labels';
import { idOf } from '../paths';
import { problemsAt, problemsWithin } from '../problems';
import { Errors } from './errors';
import styles from './form.module.css';
import { notesOf } from './notes';
import { Prose } from './prose';

interface Props {
  path: Path;
  label?: string | undefined;
  /** Whether no control inside shows what is wrong below the key. */
  isWhole?: boolean;
  /** Whether a heading above says its name already. */
  isNamed?: boolean;
  children: ReactNode;
}

/** Several controls under one name, with the schema's sentence. */
export function GroupFrame({ path, label, isWhole = false, isNamed = false, children }: Props) {
  const { language } = useViewer();
  const { problems } = useForm();
  const said = labelOf(useNode(path), language);
  const id = idOf(path);
  const wrong = isWhole ? problemsWithin(problems, path) : problemsAt(problems, path);
  return (
    <fieldset
      id={id}
      className={styles['group']}
      aria-describedby={notesOf(id, wrong)['aria-describedby']}
      tabIndex={-1}
    >
      <legend className={isNamed ? 'visually-hidden' : undefined}>{label ?? said.label}</legend>
      <p id={`${id}-help`} className={styles['help']}>
        <Prose text={said.help} />
      </p>
      <Errors id={`${id}-error`} problems={wrong} />
      {children}
    </fieldset>
  );
}
