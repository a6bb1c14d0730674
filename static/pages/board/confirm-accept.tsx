import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Dialog } from '../shared/dialog';
import styles from '../shared/dialog.module.css';
import { type Accepted, firstLevel } from './run';
import type { Levels } from './urgency';

interface Props {
  choices: readonly Accepted[];
  levels: Levels;
  onClose: (isAccepted: boolean) => void;
}

/** Says what accepting will do to customers and on-call before it is done. */
export function ConfirmAccept({ choices, levels, onClose }: Props) {
  const { words } = useViewer();
  const { reach, leave } = firstLevel(choices, levels);
  const [only, ...others] = choices;
  const severity = levels[0] ?? '';
  const count = choices.length;
  return (
    <Dialog
      title={
        only && others.length === 0
          ? words('board.confirm.one', { ...only })
          : words('board.confirm.many', { count })
      }
      onClose={(value) => onClose(value === 'accept')}
    >
      <ul>
        {reach.length > 0 && <li>{words('board.confirm.reach', { severity, ...listed(reach) })}</li>}
        {leave.length > 0 && <li>{words('board.confirm.leave', { severity, ...listed(leave) })}</li>}
        <li>{words('board.confirm.customers')}</li>
        <li>{words('board.confirm.undo')}</li>
      </ul>
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" value="accept">
          {words('board.acceptCount', { count })}
        </Button>
        <Button type="submit" value="">
          {words('board.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

function listed(keys: readonly string[]): { count: number; keys: string } {
  return { count: keys.length, keys: keys.join(', ') };
}
