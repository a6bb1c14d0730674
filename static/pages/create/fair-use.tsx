import type { FairUseView } from '../../../src/calls/shared';
import { useViewer } from '../../shared/viewer';
import styles from './live-note.module.css';

interface Props {
  record: FairUseView;
  /** The severity the customer has chosen, if any. */
  chosen: string | undefined;
}

/** What became of the organisation's own requests of the chosen severity this month, once one of them was changed. */
export function FairUse({ record, chosen }: Props) {
  const { words } = useViewer();
  const { severity, raised, upheld, reclassified } = record;
  const isSaid = chosen === severity && reclassified > 0;
  return (
    <p className={`${styles['note']} ${styles['aside']}`} role="status">
      {isSaid && words('create.fairUse', { severity, raised, upheld, reclassified })}
    </p>
  );
}
