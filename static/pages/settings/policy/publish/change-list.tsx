import { useMemo } from 'react';
import { differences } from '../../../../../src/policy/difference';
import type { Difference } from '../../../../../src/policy/difference/codes';
import { differenceInWords } from '../../../../../src/policy/difference/words';
import type { Policy } from '../../../../../src/policy/schema';
import { useViewer } from '../../../../shared/viewer';
import { labelOf } from '../form/labels';
import { placeInWords } from '../form/place-in-words';
import { topOf } from '../form/paths';
import { policyNode } from '../form/schema/from-json-schema';
import { nodeAt } from '../form/schema/node-at';
import styles from './publish.module.css';

interface Props {
  before: Policy | undefined;
  after: Policy;
  /** What stands where both say the same. */
  same: string;
}

/** What changes from one policy to the other, in sentences, under the part of the policy that they are about. */
export function ChangeList({ before, after, same }: Props) {
  const { words, language } = useViewer();
  const groups = useMemo(() => {
    const all = differences(before, after);
    return [...Map.groupBy(all, ({ path }) => topOf(path))];
  }, [before, after]);
  const root = useMemo(() => policyNode(), []);
  if (groups.length === 0) return <p>{same}</p>;
  const title = (key: string) => {
    const node = key === '' ? undefined : nodeAt(root, [key]);
    return node && labelOf(node, language).label;
  };
  // A change without a sentence of its own says where it is, by the labels of the form.
  const labelled = (change: Difference): Difference => {
    const { path } = change.params;
    if (path === undefined) return change;
    const place = placeInWords(path, root, () => undefined, language);
    return { ...change, params: { ...change.params, path: place } };
  };
  return (
    <dl className={styles['changes']}>
      {groups.map(([key, changes]) => (
        <div key={key}>
          <dt>{title(key)}</dt>
          <dd>
            <ul>
              {changes.map((change) => (
                <li key={`${change.code} ${change.path}`}>
                  {differenceInWords(labelled(change), words, language)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
