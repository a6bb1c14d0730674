import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Dialog } from '../shared/dialog';
import styles from '../shared/dialog.module.css';
import { type Command, KEYS } from './shortcuts';

/** The keys of the board and what each does. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { words } = useViewer();
  const commands = Object.entries(KEYS) as [Command, readonly string[]][];
  return (
    <Dialog title={words('board.keys')} onClose={onClose}>
      <p>{words('board.keysAbout')}</p>
      <dl className={styles['keys']}>
        {commands.map(([command, keys]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words(`board.key.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['buttons']}>
        <Button type="submit">{words('board.keysClose')}</Button>
      </div>
    </Dialog>
  );
}
