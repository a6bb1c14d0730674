import controls from '../../../../shared/controls.module.css';
import { Disclosure } from '../../../../shared/disclosure';
import { Errors } from '../controls/errors';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { useForm, write } from '../form-context';
import { useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asList, asRecord, asText } from '../plain';
import { problemsAt } from '../problems';

/** The facts' questions and hints in one language; what the fact itself says stands where nothing is written. */
export function FactTexts({ language }: { language: string }) {
  const words = useFormWords();
  const facts = asList(useForm().draft.value(['facts'])).map(asRecord);
  return (
    <Disclosure summary={words('texts.facts')}>
      <div className={form['fields']}>
        <PerFact
          language={language}
          of="questions"
          own={facts.map(({ id, question }) => [asText(id), asText(question)])}
        />
        <PerFact
          language={language}
          of="help"
          own={facts.map(({ id, help }) => [asText(id), asText(help)])}
        />
      </div>
    </Disclosure>
  );
}

interface Props {
  language: string;
  of: 'questions' | 'help';
  /** Each fact's id and its own words. */
  own: [id: string, words: string][];
}

function PerFact({ language, of, own }: Props) {
  const { draft, problems } = useForm();
  const path = ['texts', language, of];
  const strays = Object.keys(asRecord(draft.value(path))).filter((key) => own.every(([id]) => id !== key));
  return (
    <GroupFrame path={path}>
      {[...own, ...strays.map((id): [string, string] => [id, ''])]
        .filter(([id]) => id !== '')
        .map(([id, usual]) => {
          const here = [...path, id];
          const wrong = problemsAt(problems, here);
          return (
            <div key={id} className={form['field']}>
              <label htmlFor={idOf(here)}>{id}</label>
              <input
                id={idOf(here)}
                className={controls['control']}
                value={asText(draft.value(here))}
                placeholder={usual}
                autoComplete="off"
                aria-invalid={wrong.length > 0 || undefined}
                aria-describedby={wrong.length > 0 ? `${idOf(here)}-error` : undefined}
                onChange={(event) => write(draft, here, event.target.value)}
              />
              <Errors id={`${idOf(here)}-error`} problems={wrong} />
            </div>
          );
        })}
    </GroupFrame>
  );
}
