import type { Tried } from '../../../../src/policy/tried';
import { useViewer } from '../../../shared/viewer';
import { Lozenge } from '../../shared/lozenge';
import { aspects, differences } from './aspects';
import { AspectOf } from './aspect-of';
import styles from './try.module.css';

interface Props {
  published: Tried | undefined;
  draft: Tried | undefined;
}

/** One row for each thing a policy decides, one column for each policy; a row in which they differ says so. */
export function SideBySide({ published, draft }: Props) {
  const { words } = useViewer();
  const sides = [
    ...(draft ? [{ which: 'draft' as const, tried: draft }] : []),
    ...(published ? [{ which: 'published' as const, tried: published }] : []),
  ];
  const differ = differences(published, draft);
  if (sides.length === 0) return null;
  return (
    <>
      {sides.length === 2 && (
        <p>{words(differ.size === 0 ? 'try.alike' : 'try.differ', { count: differ.size })}</p>
      )}
      <table
        role="table"
        className={styles['sides']}
        aria-label={words('try.table')}
        data-sides={sides.length}
      >
        <thead role="rowgroup">
          <tr role="row" className={styles['row']}>
            <th role="columnheader" scope="col">
              {words('try.aspect')}
            </th>
            {sides.map(({ which, tried }) => (
              <th key={which} role="columnheader" scope="col">
                {words(`which.${which}`)} <span className={styles['subtle']}>{tried.policy}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {aspects.map((aspect) => (
            <tr key={aspect} role="row" className={styles['row']}>
              <th role="rowheader" scope="row">
                {words(`try.aspect.${aspect}`)}{' '}
                {differ.has(aspect) && <Lozenge kind="warning">{words('try.differs')}</Lozenge>}
              </th>
              {sides.map(({ which, tried }) => (
                <td key={which} role="cell" className={differ.has(aspect) ? styles['differs'] : undefined}>
                  <span className={styles['which']}>{words(`which.${which}`)}</span>
                  <AspectOf aspect={aspect} tried={tried} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
