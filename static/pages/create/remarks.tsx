import type { Finding } from '../../../src/policy/intake/finding';
import { useViewer } from '../../shared/viewer';
import styles from './remarks.module.css';

interface Props {
  id?: string;
  findings: Finding[];
}

/** What there is to say about the answers as a whole, announced when it changes. */
export function Remarks({ id, findings }: Props) {
  const { words } = useViewer();
  return (
    <ul id={id} className={styles['remarks']} aria-live="polite">
      {findings.map(({ code }) => (
        <li key={code}>{words(`finding.${code}`)}</li>
      ))}
    </ul>
  );
}
