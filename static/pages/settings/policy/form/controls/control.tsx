import { ConditionEditor } from '../severities/condition-editor';
import { HoursControl } from '../calendars/hours-control';
import type { Path } from '../../draft';
import { useForm, useNode } from '../form-context';
import { choiceWords, useFormWords } from '../form-words';
import { offerFor } from '../references';
import { Entries } from './entries';
import styles from './form.module.css';
import { GroupFrame } from './group-frame';
import { LinesControl } from './lines-control';
import { RecordControl } from './record-control';
import { SelectControl } from './select-control';
import { TextControl } from './text-control';
import { TicksControl } from './ticks-control';
import { YesNoControl } from './yes-no-control';

/** The control for whatever a key holds. */
export function Control({ path }: { path: Path }) {
  const words = useFormWords();
  const form = useForm();
  const node = useNode(path);
  const options = (values: string[]) =>
    values.map((value) => ({ value, label: choiceWords(words, node.schemaPath, value) }));
  switch (node.kind) {
    case 'text':
    case 'number':
      return <TextControl path={path} />;
    case 'choice':
      return <SelectControl path={path} options={options(node.values)} />;
    case 'yes-no':
      return <YesNoControl path={path} />;
    case 'lines': {
      const offer = offerFor(node.schemaPath, form);
      return offer ? <TicksControl path={path} options={offer.values} /> : <LinesControl path={path} />;
    }
    case 'ticks':
      return <TicksControl path={path} options={options(node.values)} />;
    case 'hours':
      return <HoursControl path={path} />;
    case 'condition':
      return <ConditionEditor path={path} />;
    case 'list':
      return (
        <GroupFrame path={path}>
          <Entries path={path} body={(here) => <Fields path={here} />} />
        </GroupFrame>
      );
    case 'record':
      return <RecordControl path={path} />;
    case 'group':
      return (
        <GroupFrame path={path}>
          <Fields path={path} />
        </GroupFrame>
      );
  }
}

interface Props {
  path: Path;
  /** These keys alone, in this order. */
  only?: readonly string[];
}

/** A control for each key of a group. */
export function Fields({ path, only }: Props) {
  const node = useNode(path);
  const keys = only ?? (node.kind === 'group' ? Object.keys(node.fields) : []);
  return (
    <div className={styles['fields']}>
      {keys.map((key) => (
        <Control key={key} path={[...path, key]} />
      ))}
    </div>
  );
}
