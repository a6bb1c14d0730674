import { useState } from 'react';
import type { Path } from '../../draft';
import { withValue } from '../../edits';
import { TextControl } from '../controls/text-control';
import { useForm, write } from '../form-context';
import { asList, asRecord, asText } from '../plain';
import { isTaken, withSeverityRenamed } from './rename-severity';

/**
 * What a severity is called for short. Whatever names it elsewhere in the policy goes along, letter by letter; while
 * the field is empty or holds another severity's name, it keeps the last name that was this one's alone.
 */
export function SeverityId({ path }: { path: Path }) {
  const { draft } = useForm();
  const ids = asList(draft.value(['severities'])).map((severity) => asText(asRecord(severity)['id']));
  const at = Number(path.at(-1));
  const own = ids[at] ?? '';
  const isOwn = (name: string) => name.trim() !== '' && !isTaken(ids, at, name);
  const [lastOwn, setLastOwn] = useState(isOwn(own) ? own : '');
  const rename = (typed: string) => {
    const id = [...path, 'id'];
    const from = isOwn(own) ? own : lastOwn;
    setLastOwn(from);
    if (!isOwn(typed)) {
      write(draft, id, typed);
      return;
    }
    const named = from === '' ? draft.source : withSeverityRenamed(draft.source, from, typed.trim());
    draft.write(withValue(named, id, typed));
  };
  return <TextControl path={[...path, 'id']} onWrite={rename} />;
}
