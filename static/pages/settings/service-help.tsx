import type { SettingsView } from '../../../src/calls/settings';
import type { Service } from '../../../src/policy/escalation/services';
import { useViewer } from '../../shared/viewer';
import { Address } from './address';
import styles from './service-card.module.css';
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
    </>
  );
}
