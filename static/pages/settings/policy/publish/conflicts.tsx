import { useEditorWords } from '../editor-words';
import { chosen, inShort, type Merging } from './merging';
import controls from '../../../shared/controls.module.css';
import styles from './publish.module.css';

interface Props {
  by: string;
  merging: Merging;
  onChoose: (merging: Merging) => void;
}

/** What both have changed, each with what the one and the other wrote. */
export function Conflicts({ by, merging, onChoose }: Props) {
  const words = useEditorWords();
  const shown = (value: unknown) => (value === undefined ? words('merge.absent') : inShort(value));
  return (
    <div className={styles['conflicts']}>
      <p>{words('merge.conflicts')}</p>
      {merging.conflicts.map(({ path, mine, theirs, takes }, at) => (
        <fieldset key={path} className={styles['conflict']}>
          <legend>{path}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className={controls['choice']}>
              <input
                type="radio"
                name={`conflict-${at}`}
                checked={takes === side}
                onChange={() => onChoose(chosen(merging, at, side))}
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
