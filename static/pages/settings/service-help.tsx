import { useState } from 'react';
import type { SettingsView } from '../../../src/calls/settings';
import type { Service } from '../../../src/policy/escalation/services';
import { useViewer } from '../../shared/viewer';
import { Address } from './address';
import styles from './service-card.module.css';
import { freshSecret } from './service-fields';
import { stepWords } from './service-words';

interface Props {
  service: Service;
  addresses: SettingsView['addresses'];
}

/** Where to find what a service needs, in short steps, and the address to give to it. */
export function ServiceHelp({ service, addresses }: Props) {
  const { words } = useViewer();
  return (
    <>
      <ol className={styles['steps']}>
        {stepWords(service).map((step) => (
          <li key={step}>{words(step)}</li>
        ))}
      </ol>
      {(service === 'slack' || service === 'phone') && (
        <Address label={words(`connect.${service}.address`)} address={addresses[service]} />
      )}
      {service === 'webhook' && <FreshSecret />}
    </>
  );
}

/** A secret for both sides of a webhook; it stays the same while it is being copied. */
function FreshSecret() {
  const { words } = useViewer();
  const [secret] = useState(() => freshSecret(crypto.getRandomValues(new Uint8Array(24))));
  return <Address label={words('connect.webhook.fresh')} address={secret} />;
}
