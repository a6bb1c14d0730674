import { useLive } from '../../shared/use-live';
import { Waiting } from '../shared/waiting';

/** How the desks know the customer. */
export function ProfilePage() {
  const { data: view, refusal, reload } = useLive('loadProfile', never);
  if (!view) return <Waiting refusal={refusal} retry={reload} />;
  return (
    <ul>
      {view.desks.map(({ name }) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function never(): undefined {
  return undefined;
}
