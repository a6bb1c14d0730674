import { Disclosure } from '../../../../shared/disclosure';
import type { Path } from '../../draft';
import { Fields } from '../controls/control';
import { Entries } from '../controls/entries';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { asRecord, asText } from '../plain';
import { FactMatrix, SeverityMatrix } from './matrix';

/** What customers can ask for, what a request should say, and how much of it each request type needs. */
export function RequestsSection() {
  const words = useFormWords();
  return (
    <div className={form['fields']}>
      <FactMatrix />
      <GroupFrame path={['requestTypes']}>
        <Entries
          path={['requestTypes']}
          body={(path) => <RequestTypeFields path={path} />}
          fresh={{ name: '', facts: {} }}
          addLabel={words('addRequestType')}
        />
      </GroupFrame>
      <GroupFrame path={['facts']}>
        <Entries
          path={['facts']}
          titleOf={(entry) => factTitle(entry)}
          aside={(entry) => <span className={form['subtle']}>{asText(asRecord(entry)['question'])}</span>}
          body={(path) => <FactFields path={path} />}
          fresh={{ id: '', question: '' }}
          addLabel={words('addFact')}
        />
      </GroupFrame>
    </div>
  );
}

function factTitle(entry: unknown): string {
  const { id, label } = asRecord(entry);
  return asText(label ?? id);
}

function RequestTypeFields({ path }: { path: Path }) {
  const words = useFormWords();
  return (
    <div className={form['fields']}>
      <Fields path={path} only={['name', 'channels', 'askSeverity', 'defaultSeverity', 'otherAddresses']} />
      <Disclosure summary={words('perSeverity')}>
        <GroupFrame path={[...path, 'perSeverity']}>
          <SeverityMatrix path={path} />
        </GroupFrame>
      </Disclosure>
    </div>
  );
}

function FactFields({ path }: { path: Path }) {
  const words = useFormWords();
  const { draft } = useForm();
  const isChoice =
    draft.value([...path, 'kind']) === 'choice' || draft.value([...path, 'options']) !== undefined;
  return (
    <div className={form['fields']}>
      <Fields
        path={path}
        only={['id', 'label', 'question', 'help', 'kind', ...(isChoice ? ['options'] : [])]}
      />
      <Fields path={path} only={['attachmentAnswers', 'leastWords']} />
      <Disclosure summary={words('recognise')}>
        <Fields path={path} only={['recognise']} />
      </Disclosure>
    </div>
  );
}
