import { router } from '@forge/bridge';
import type { ContactView } from '../../../src/calls/ladder';
import { readOut } from '../../../src/policy/escalation/call-code';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import styles from './contact.module.css';

/** How to reach the desk at once: number, call code, meeting. Nothing where the desk offers none. */
export function Contact({ contact }: { contact: ContactView }) {
  const { words } = useViewer();
  const { phone, callCode, meetingLink, meetingComes = false } = contact;
  if (phone === undefined && meetingLink === undefined && !meetingComes) return null;
  return (
    <section className={styles['contact']} aria-labelledby="contact-title">
      <h3 id="contact-title">{words('contact.title')}</h3>
      {phone !== undefined && (
        <dl className={styles['facts']}>
          <div>
            <dt>{words('contact.phone')}</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </dd>
          </div>
          {callCode !== undefined && (
            <div>
              <dt>{words('contact.code')}</dt>
              <dd className={styles['code']}>{readOut(callCode)}</dd>
            </div>
          )}
        </dl>
      )}
      {callCode !== undefined && <p className={styles['help']}>{words('contact.codeHelp')}</p>}
      {meetingLink === undefined && meetingComes && <p>{words('contact.meetingComes')}</p>}
      {meetingLink !== undefined && (
        <Button look="primary" onClick={() => void router.open(meetingLink)}>
          {words('contact.join')}
        </Button>
      )}
    </section>
  );
}
