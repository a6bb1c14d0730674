import { useDeferredValue, useMemo } from 'react';
import type { SharingView } from '../../../../src/calls/sharing';
import { insideOf } from '../../../shared/sharing/outcomes';
import { understand, wrongWord } from '../../../shared/sharing/typed';
import { useViewer } from '../../../shared/viewer';
import controls from '../controls.module.css';
import { useSettled } from '../use-settled';
import styles from './sharing.module.css';
import type { UsedForm } from './use-share-form';
import type { Obstacle } from './wish';

const FIELD = 'share-addresses';
export const UNTIL_FIELD = 'share-until-date';

/** The id of the control in which an obstacle is mended. */
export function fieldId(obstacle: Obstacle): string {
  return obstacle === 'no-day' ? UNTIL_FIELD : FIELD;
}

interface Props {
  view: SharingView;
  form: UsedForm;
}

/** Addresses, typed or pasted in any number of lines, with a word on how they were understood. */
export function AddressesField({ view, form: { entered, enter, obstacle } }: Props) {
  const { words } = useViewer();
  // Not when the field is left: the button would move away from under the press that leaves it.
  const [settled] = useSettled(entered.text);
  const isWrong = obstacle !== undefined && obstacle !== 'no-day';
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={FIELD}>
        {words('share.addresses')}
      </label>
      <p id={`${FIELD}-help`} className={styles['help']}>
        <Help view={view} />
      </p>
      <textarea
        id={FIELD}
        className={controls['control']}
        rows={3}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={entered.text}
        aria-describedby={`${FIELD}-help ${FIELD}-notes`}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => enter({ text: target.value })}
      />
      <div id={`${FIELD}-notes`} aria-live="polite">
        {isWrong && (
          <p className={styles['error']}>{words(`share.obstacle.${obstacle}`, { most: view.most })}</p>
        )}
        {(settled || isWrong) && <Reading text={entered.text} />}
      </div>
    </div>
  );
}

function Help({ view }: Pick<Props, 'view'>) {
  const { words } = useViewer();
  const organisation = insideOf(view);
  const onlyInside = view.mayBeAdded === 'organization' || view.outsiders === 'refuse';
  const rule =
    onlyInside && organisation !== undefined ? words('share.onlyInside', { organisation }) : undefined;
  return (
    <>
      {words('share.addressesHelp', { most: view.most })} {rule}
    </>
  );
}

/**
 * How many addresses were understood, and which lines were not. A pasted list may be long, so the letters come first.
 */
function Reading({ text }: { text: string }) {
  const { words } = useViewer();
  const read = useDeferredValue(text);
  const { addresses, wrong } = useMemo(() => understand(read), [read]);
  return (
    <>
      {addresses.length > 0 && (
        <p className={styles['help']}>
          {words(addresses.length === 1 ? 'share.understoodOne' : 'share.understood', {
            count: addresses.length,
          })}
        </p>
      )}
      {wrong.map(({ line, text: part, reason }, index) => (
        <p key={index} className={styles['error']}>
          {words('share.wrong', { line, text: part, why: words(wrongWord(reason)) })}
        </p>
      ))}
    </>
  );
}
