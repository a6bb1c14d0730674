import { useLive } from '../../shared/use-live';
import { Waiting } from '../shared/waiting';

/** How to register, for whoever is not signed in. */
export function WelcomePage() {
  const { data: view, refusal, reload } = useLive('loadWelcome', never);
  if (!view) return <Waiting refusal={refusal} retry={reload} />;
  return (
    <ol>
      {view.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function never(): undefined {
  return undefined;
}
