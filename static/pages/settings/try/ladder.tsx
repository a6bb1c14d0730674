import type { Tried } from '../../../../src/policy/tried';
import { useViewer } from '../../../shared/viewer';
import { isWord } from '../../../shared/words';
import { useNow } from '../../shared/use-now';
import styles from './try.module.css';

/** Whom the ladder would page and when, step by step. */
export function Ladder({ tried: { ladder, steps } }: { tried: Tried }) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  return (
    <>
      <p>{words(`try.ladder.${ladder}`)}</p>
      {ladder === 'starts' && (
        <ol className={styles['list']}>
          {steps.map(({ at, channel, target }, index) => {
            const name = `service.${channel}`;
            return (
              <li key={index}>
                {words('try.step', {
                  time: times.brief(Date.parse(at), now),
                  whom: words('agent.page', { channel: isWord(name) ? words(name) : channel, target }),
                })}
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
