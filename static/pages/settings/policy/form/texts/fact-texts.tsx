import { Disclosure } from '../../../../shared/disclosure';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { asList, asRecord, asText } from '../plain';
import { TextRow } from './text-row';

/** The facts' questions and hints in one language; what the fact itself says stands where nothing is written. */
export function FactTexts({ language }: { language: string }) {
  const words = useFormWords();
  const facts = asList(useForm().draft.value(['facts'])).map(asRecord);
  const rows = (key: 'question' | 'help') =>
    facts.map(({ id, label, [key]: own }) => ({
      id: asText(id),
      label: asText(label ?? id),
      own: asText(own),
    }));
  return (
    <Disclosure summary={words('texts.facts')}>
      <div className={form['fields']}>
        <PerFact language={language} of="questions" rows={rows('question')} />
        <PerFact language={language} of="help" rows={rows('help')} />
      </div>
    </Disclosure>
  );
}

interface Props {
  language: string;
  of: 'questions' | 'help';
  /** Each fact with its own words. */
  rows: { id: string; label: string; own: string }[];
}

function PerFact({ language, of, rows }: Props) {
  const { draft } = useForm();
  const path = ['texts', language, of];
  const strays = Object.keys(asRecord(draft.value(path))).filter((key) => rows.every(({ id }) => id !== key));
  return (
    <GroupFrame path={path}>
      {[...rows, ...strays.map((id) => ({ id, label: id, own: '' }))]
        .filter(({ id }) => id !== '')
        .map(({ id, label, own }) => (
          <TextRow key={id} path={[...path, id]} label={label} placeholder={own} language={language} />
        ))}
    </GroupFrame>
  );
}
