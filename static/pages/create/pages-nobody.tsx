import { useViewer } from '../../shared/viewer';
import styles from './live-note.module.css';

interface Props {
  /** The severity the request would have, if that is known. */
  severity: string | undefined;
  /** The severities that page somebody at this desk, but not for this customer. */
  pagesNobody: string[];
}

/** Before somebody sends what wakes nobody for them, that it does not: who waits for a call does nothing else. */
export function PagesNobody({ severity, pagesNobody }: Props) {
  const { words } = useViewer();
  const isSaid = severity !== undefined && pagesNobody.includes(severity);
  return (
    <p className={styles['note']} role="status">
      {isSaid && words('create.pagesNobody', { severity })}
    </p>
  );
}
