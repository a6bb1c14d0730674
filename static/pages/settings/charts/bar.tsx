import { barWidth } from './bar-width';
import styles from './charts.module.css';

/** A bar for the eye; the figure beside it must say the same. */
export function Bar({ share }: { share: number | undefined }) {
  return (
    <span className={styles['track']} aria-hidden="true">
      <span className={styles['fill']} style={{ inlineSize: barWidth(share) }} />
    </span>
  );
}
