import type { ReactNode } from 'react';
import { useViewer } from '../../../shared/viewer';
import { Bar } from './bar';
import { percentIn } from './bar-width';
import styles from './charts.module.css';

interface Row {
  id: string;
  name: ReactNode;
  /** The figure itself, such as how many requests. */
  figure: ReactNode;
  /** Its share of the whole, 0 to 1; undefined: not known. */
  share: number | undefined;
}

interface Props {
  caption: string;
  /** What the rows are, what is counted, and what the share is of. */
  heads: readonly [name: string, figure: string, share: string];
  rows: readonly Row[];
}

/** Figures in a table with a bar each: read by eye, by ear and on paper. */
export function ShareChart({ caption, heads, rows }: Props) {
  const { language } = useViewer();
  const percent = percentIn(language);
  return (
    <table className={styles['chart']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col" className={styles['figure']}>
            {heads[1]}
          </th>
          <th scope="col" className={styles['figure']}>
            {heads[2]}
          </th>
          <td className={styles['bar']} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, figure, share }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className={styles['figure']}>{figure}</td>
            <td className={styles['figure']}>{percent(share)}</td>
            <td className={styles['bar']}>
              <Bar share={share} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
