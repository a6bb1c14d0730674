import { targetInWords, targetOf } from '../../../../../../src/policy/clock/target';
import { useViewer } from '../../../../../shared/viewer';
import type { Path } from '../../draft';
import { Control, Fields } from '../controls/control';
import { Entries } from '../controls/entries';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { asList, asRecord, asText } from '../plain';
import { ConditionSentence } from './condition-sentence';
import { conditionInWords } from './condition-words';
import styles from './severities.module.css';
import { SeverityId } from './severity-id';
import { TargetControl } from './target-control';

/** The levels, most severe first, with what limits them. */
export function SeveritiesSection() {
  const words = useFormWords();
  return (
    <div className={form['fields']}>
      <GroupFrame path={['severities']}>
        <Entries
          path={['severities']}
          aside={(entry) => <Head severity={entry} />}
          body={(path) => <SeverityFields path={path} />}
          fresh={{ firstResponse: {} }}
          addLabel={words('addSeverity')}
        />
      </GroupFrame>
      <Control path={['defaultSeverity']} />
      <Limits list="caps" />
      <Limits list="floors" />
    </div>
  );
}

function SeverityFields({ path }: { path: Path }) {
  const words = useFormWords();
  return (
    <div className={form['fields']}>
      <div className={form['row']}>
        <SeverityId path={path} />
        <Control path={[...path, 'name']} />
        <Control path={[...path, 'priority']} />
      </div>
      <Fields path={path} only={['definition', 'needs']} />
      <GroupFrame path={[...path, 'clauses']}>
        <Entries
          path={[...path, 'clauses']}
          aside={(clause) => <ConditionSentence condition={asRecord(clause)['when']} />}
          body={(clause) => <Fields path={clause} />}
          fresh={{ says: '', when: {} }}
          addLabel={words('addClause')}
        />
      </GroupFrame>
      <GroupFrame path={[...path, 'firstResponse']}>
        <div className={form['row']}>
          <TargetControl path={[...path, 'firstResponse']} />
          <Control path={[...path, 'firstResponse', 'calendar']} />
          <Control path={[...path, 'firstResponse', 'promise']} />
        </div>
      </GroupFrame>
      <Fields path={path} only={['clock', 'examples']} />
    </div>
  );
}

/** A severity's definition and target, in its head. */
function Head({ severity }: { severity: unknown }) {
  const { language } = useViewer();
  const { definition, firstResponse } = asRecord(severity);
  const { minutes, businessDays, calendar } = asRecord(firstResponse);
  const target = {
    minutes: typeof minutes === 'number' ? minutes : undefined,
    businessDays: typeof businessDays === 'number' ? businessDays : undefined,
    calendar: asText(calendar ?? 'always'),
    promise: 'typical',
  } as const;
  const isSet = target.minutes !== undefined || target.businessDays !== undefined;
  return (
    <>
      <span className={styles['definition']}>{asText(definition)}</span>
      {isSet && <span className={styles['target']}>{targetInWords(targetOf(target), language)}</span>}
    </>
  );
}

/** Caps or floors: each by the level it limits to and when it applies. */
function Limits({ list }: { list: 'caps' | 'floors' }) {
  const words = useFormWords();
  const { draft } = useForm();
  return (
    <GroupFrame path={[list]}>
      <Entries
        path={[list]}
        titleOf={(entry) => words(`limit.${list}`, { severity: asText(asRecord(entry)['severity']) })}
        aside={(entry) => (
          <span className={styles['definition']}>
            {conditionInWords(asRecord(entry)['when'], words, 'condition.applies')}
          </span>
        )}
        body={(path) => <Fields path={path} />}
        fresh={{
          when: {},
          severity: asText(asRecord(asList(draft.value(['severities'])).at(-1))['id']),
          why: '',
        }}
        addLabel={words(`add.${list}`)}
      />
    </GroupFrame>
  );
}
