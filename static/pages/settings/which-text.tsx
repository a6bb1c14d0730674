import { useId } from 'react';
import type { EditorView } from '../../../src/calls/policy';
import { useViewer } from '../../shared/viewer';
import controls from '../shared/controls.module.css';
import styles from './section.module.css';

export type Which = 'draft' | 'published';

/** The texts of a policy that there are: the caller's own draft, and what is published. */
export function textsOf({ draft, published }: EditorView): Partial<Record<Which, string>> {
  return {
    ...(draft ? { draft: draft.source } : {}),
    ...(published ? { published: published.source } : {}),
  };
}

interface Props {
  texts: Partial<Record<Which, string>>;
  value: Which;
  change: (which: Which) => void;
}

/** Chooses between the draft and the published policy, where there are both. */
export function WhichText({ texts, value, change }: Props) {
  const { words } = useViewer();
  const name = useId();
  const there = (['draft', 'published'] as const).filter((which) => texts[which] !== undefined);
  return (
    <fieldset>
      <legend className={styles['label']}>{words('which.label')}</legend>
      <div className={controls['choices']}>
        {there.map((which) => (
          <label key={which} className={controls['choice']}>
            <input type="radio" name={name} checked={value === which} onChange={() => change(which)} />
            {words(`which.${which}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
