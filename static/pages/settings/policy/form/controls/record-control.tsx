import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { type Form, useForm, useNode, write } from '../form-context';
import { choiceWords, useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asList, asRecord, asText } from '../plain';
import { problemsAt } from '../problems';
import { named } from '../references';
import { Errors } from './errors';
import { GroupFrame } from './group-frame';
import styles from './record-control.module.css';

/** What differs for some severities or request types: one choice beside each, most "as usual". */
export function RecordControl({ path }: { path: Path }) {
  const words = useFormWords();
  const form = useForm();
  const node = useNode(path);
  const value = node.kind === 'record' ? node.value : node;
  const values = value.kind === 'choice' ? value.values : [];
  const written = asRecord(form.draft.value(path));
  const rows = rowsOf(node.schemaPath, form);
  const strays = Object.keys(written).filter((key) => rows.every((row) => row.value !== key));
  return (
    <GroupFrame path={path}>
      <div className={styles['rows']}>
        {[...rows, ...strays.map((key) => ({ value: key, label: key }))].map((row) => {
          const here = [...path, row.value];
          const wrong = problemsAt(form.problems, here);
          const chosen = asText(written[row.value]);
          return (
            <div key={row.value} className={styles['row']}>
              <label htmlFor={idOf(here)}>{row.label}</label>
              <select
                id={idOf(here)}
                className={controls['control']}
                value={chosen}
                aria-invalid={wrong.length > 0 || undefined}
                aria-describedby={wrong.length > 0 ? `${idOf(here)}-error` : undefined}
                onChange={(event) => write(form.draft, here, event.target.value)}
              >
                <option value="">{words('asUsual')}</option>
                {chosen !== '' && !values.includes(chosen) && <option value={chosen}>{chosen}</option>}
                {values.map((one) => (
                  <option key={one} value={one}>
                    {choiceWords(words, node.schemaPath, one)}
                  </option>
                ))}
              </select>
              <Errors id={`${idOf(here)}-error`} problems={wrong} />
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}

/** What the keys of such a record name. */
function rowsOf(schemaPath: string, form: Form): { value: string; label: string }[] {
  if (schemaPath.endsWith('bySeverity')) return named(form, 'severities');
  const names = asList(form.draft.value(['requestTypes'])).map((type) => asText(asRecord(type)['name']));
  return [...new Set(names)].filter((name) => name !== '').map((name) => ({ value: name, label: name }));
}
