import { useLive } from '../../shared/use-live';
import { Waiting } from '../shared/waiting';

/** Who can see the request, and sharing it. */
export function SharePage() {
  const { data: view, refusal, reload } = useLive('loadSharing', never);
  if (!view) return <Waiting refusal={refusal} retry={reload} />;
  return (
    <ul>
      {view.seers.map(({ kind, id, name }) => (
        <li key={`${kind} ${id}`}>{name}</li>
      ))}
    </ul>
  );
}

function never(): undefined {
  return undefined;
}
