import { useId } from 'react';
import type { DeskProfile } from '../../../src/calls/people';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import { SignUpHelp, SignUpRule } from '../shared/sign-up';
import styles from './desk-section.module.css';

interface Props {
  desk: DeskProfile;
}

/** How one desk knows the customer, and what it promises them. */
export function DeskSection({ desk }: Props) {
  const id = useId();
  return (
    <section className={styles['desk']} aria-labelledby={id}>
      <h2 id={id}>{desk.name}</h2>
      <Standing desk={desk} />
      <Tier desk={desk} />
      <Promises desk={desk} />
    </section>
  );
}

/** What the desk makes of the address and, where it is not what the desk asks for, what to do. */
function Standing({ desk: { standing, admission, signUp, promises } }: Props) {
  const { words } = useViewer();
  const severity = promises[0]?.severity ?? '';
  // Nobody can mend with another address what Jira does not show.
  const canMend = admission !== 'allow' && standing !== 'not-shown';
  return (
    <div className={styles['part']}>
      <p>{words(`profile.standing.${standing}`)}</p>
      {canMend && (
        <>
          <p>{words(`profile.admission.${admission}`, { severity })}</p>
          <SignUpRule signUp={signUp} />
          <SignUpHelp signUp={signUp} />
        </>
      )}
    </div>
  );
}

function Tier({ desk: { tier, wakes, promises } }: Props) {
  const { words } = useViewer();
  const severity = promises[0]?.severity;
  return (
    <div className={styles['part']}>
      <h3>{words('profile.tier', { tier: tier.name })}</h3>
      {tier.says !== undefined && <p>{tier.says}</p>}
      {severity !== undefined && (
        <p>{words(wakes ? 'profile.wakes' : 'profile.wakesNobody', { severity })}</p>
      )}
    </div>
  );
}

function Promises({ desk: { promises } }: Props) {
  const { language, words } = useViewer();
  if (promises.length === 0) return null;
  return (
    <table className={styles['promises']}>
      <caption>{words('profile.promises')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('profile.severity')}</th>
          <th scope="col">{words('profile.target')}</th>
        </tr>
      </thead>
      <tbody>
        {promises.map((promise) => (
          <tr key={promise.severity}>
            <th scope="row">{promise.severity}</th>
            <td>
              {targetInWords(promise, language)}{' '}
              <span className={styles['how']}>
                {words(promise.guaranteed ? 'profile.guaranteed' : 'profile.typical')}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
