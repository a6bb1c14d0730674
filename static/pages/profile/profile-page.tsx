import type { ProfileView } from '../../../src/calls/people';
import { useLive } from '../../shared/use-live';
import { useReader } from '../../shared/use-reader';
import { useViewer } from '../../shared/viewer';
import { Waiting } from '../shared/waiting';
import { DeskSection } from './desk-section';
import styles from './profile-page.module.css';

/** How the desks know the customer: their address, their organisations, and what each desk makes of both. */
export function ProfilePage() {
  const { data, refusal, reload } = useLive('loadProfile', never, useReader());
  if (!data) return <Waiting refusal={refusal} retry={reload} />;
  return <Profile profile={data} />;
}

function never(): undefined {
  return undefined;
}

function Profile({ profile: { address, organisations, desks } }: { profile: ProfileView }) {
  const { words } = useViewer();
  return (
    <div className={styles['profile']}>
      <dl className={styles['facts']}>
        <div>
          <dt>{words('profile.address')}</dt>
          <dd>{address ?? words('profile.noAddress')}</dd>
        </div>
        <div>
          <dt>{words('profile.organisations')}</dt>
          <dd>{organisations.length === 0 ? words('profile.noOrganisation') : organisations.join(', ')}</dd>
        </div>
      </dl>
      {desks.length === 0 && <p>{words('profile.noDesk')}</p>}
      {desks.map((desk) => (
        <DeskSection key={desk.name} desk={desk} />
      ))}
    </div>
  );
}
