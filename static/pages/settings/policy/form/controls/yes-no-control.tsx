import { useViewer } from '../../../../../shared/viewer';
import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { useForm, useNode, write } from '../form-context';
import { labelOf } from '../labels';
import { idOf } from '../paths';
import { problemsAt } from '../problems';
import { Errors } from './errors';
import styles from './form.module.css';
import { notesOf } from './notes';
import { Prose } from './prose';

/** Yes or no, as a box to tick. */
export function YesNoControl({ path }: { path: Path }) {
  const { language } = useViewer();
  const { draft, problems } = useForm();
  const node = useNode(path);
  const said = labelOf(node, language);
  const id = idOf(path);
  const wrong = problemsAt(problems, path);
  return (
    <div className={styles['field']}>
      <label className={controls['choice']}>
        <input
          id={id}
          type="checkbox"
          checked={(draft.value(path) ?? node.fallback) === true}
          {...notesOf(id, wrong)}
          onChange={(event) => write(draft, path, event.target.checked, node.fallback)}
        />
        <span className={styles['label']}>{said.label}</span>
      </label>
      <p id={`${id}-help`} className={styles['help']}>
        <Prose text={said.help} />
      </p>
      <Errors id={`${id}-error`} problems={wrong} />
    </div>
  );
}
