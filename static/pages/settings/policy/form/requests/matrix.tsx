import type { Path } from '../../draft';
import form from '../controls/form.module.css';
import { useForm } from '../form-context';
import { choiceWords, useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asList, asRecord, asText } from '../plain';
import { named } from '../references';
import { LevelCell } from './level-cell';
import styles from './requests.module.css';

interface Column {
  key: string;
  title: string;
  path: Path;
  usual: (fact: string) => string;
  levels?: readonly string[];
}

/** Every fact by every request type: how much it is needed there. */
export function FactMatrix() {
  const words = useFormWords();
  const { draft } = useForm();
  const columns = asList(draft.value(['requestTypes'])).map((type, at) => ({
    key: `${at}`,
    title: asText(asRecord(type)['name']),
    path: ['requestTypes', at, 'facts'],
    usual: () => words('notAsked'),
    levels: ['required', 'expected', 'optional'],
  }));
  return <Matrix caption={words('matrix')} columns={columns} />;
}

/** Where single severities differ on one request type. */
export function SeverityMatrix({ path }: { path: Path }) {
  const words = useFormWords();
  const form = useForm();
  const usually = asRecord(form.draft.value([...path, 'facts']));
  const columns = named(form, 'severities').map(({ value }) => ({
    key: value,
    title: value,
    path: [...path, 'perSeverity', value],
    usual: (fact: string) => {
      const level = asText(usually[fact] ?? 'skip');
      return words('asAbove', { level: choiceWords(words, 'requestTypes.facts', level) });
    },
  }));
  return <Matrix caption={words('matrix.severities')} columns={columns} />;
}

function Matrix({ caption, columns }: { caption: string; columns: Column[] }) {
  const words = useFormWords();
  const context = useForm();
  const facts = named(context, 'facts');
  if (facts.length === 0 || columns.length === 0) return <p>{words('matrix.empty')}</p>;
  return (
    <div className={form['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['matrix']}>
        <thead>
          <tr>
            <th scope="col">{words('fact')}</th>
            {columns.map(({ key, title, path }) => (
              <th key={key} id={idOf(path)} scope="col" tabIndex={-1}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.value}>
              <th scope="row">{fact.label}</th>
              {columns.map(({ key, title, path, usual, levels }) => (
                <td key={key}>
                  <LevelCell
                    path={[...path, fact.value]}
                    name={`${fact.label}, ${title}`}
                    usual={usual(fact.value)}
                    levels={levels}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
