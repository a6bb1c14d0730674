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

/** What ties a control to its label, its help and what is wrong with it. */
export interface ControlAttributes {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean | undefined;
}

interface Props {
  path: Path;
  /** In place of the key's own words. */
  label?: string | undefined;
  /** Whether the control shows what stands below the key too, such as a list in one field. */
  isWhole?: boolean;
  children: (control: ControlAttributes) => ReactNode;
}

/** One labelled control with the schema's sentence, and what is wrong with its value. */
export function Frame({ path, label, isWhole = false, children }: Props) {
  const { language } = useViewer();
  const { problems } = useForm();
  const said = labelOf(useNode(path), language);
  const id = idOf(path);
  const wrong = isWhole ? problemsWithin(problems, path) : problemsAt(problems, path);
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label ?? said.label}
      </label>
      {children({ id, ...notesOf(id, wrong) })}
      <p id={`${id}-help`} className={styles['help']}>
        <Prose text={said.help} />
      </p>
      <Errors id={`${id}-error`} problems={wrong} />
    </div>
  );
}
