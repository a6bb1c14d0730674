import { useViewer } from '../../shared/viewer';
import styles from './controls.module.css';

/** The mark of a question that has to be answered: a star for the eye, a word for the ear. */
export function Required() {
  const { words } = useViewer();
  return (
    <>
      <span className={styles['star']} aria-hidden="true">
        *
      </span>
      <span className="visually-hidden">{words('create.required')}</span>
    </>
  );
}
