import { useState } from 'react';
import { useViewer } from '../../../../shared/viewer';
import type { Draft } from '../draft';
import { useEditorWords } from '../editor-words';
import { placeInWords } from '../form/place-in-words';
import { policyNode } from '../form/schema/from-json-schema';
import { inShort, type Merging, type Side } from './merging';
import controls from '../../../shared/controls.module.css';
import styles from './publish.module.css';

interface Props {
  by: string;
  merging: Merging;
  /** What the conflicts are in. */
  draft: Draft;
  onChoose: (path: string, side: Side) => void;
}

/** What both have changed, each with what the one and the other wrote. */
export function Conflicts({ by, merging, draft, onChoose }: Props) {
  const words = useEditorWords();
  const { language } = useViewer();
  const [root] = useState(policyNode);
  const shown = (value: unknown) => (value === undefined ? words('merge.absent') : inShort(value));
  return (
    <div className={styles['conflicts']}>
      <p>{words('merge.conflicts')}</p>
      {merging.conflicts.map(({ path, mine, theirs, takes }, at) => (
        <fieldset key={path} className={styles['conflict']}>
          <legend>{placeInWords(path, root, (at) => draft.value(at), language)}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className={controls['choice']}>
              <input
                type="radio"
                name={`conflict-${at}`}
                checked={takes === side}
                onChange={() => onChoose(path, side)}
              />
              <span className={styles['value']}>
                {side === 'mine'
                  ? words('merge.yours', { value: shown(mine) })
                  : words('merge.other', { by, value: shown(theirs) })}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
