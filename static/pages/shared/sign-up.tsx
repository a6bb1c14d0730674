import type { SignUpView } from '../../../src/calls/people';
import { useViewer } from '../../shared/viewer';
import { Disclosure } from './disclosure';

interface Props {
  signUp: SignUpView;
}

/** The desk's rule for registering in its policy's words, or in ours where the policy leaves them out. */
export function SignUpRule({ signUp }: Props) {
  const { words } = useViewer();
  return <p>{signUp.says ?? words('signUp.rule')}</p>;
}

interface StepsProps extends Props {
  /** Whoever is signed in has to sign out before they can sign up. */
  isSignedIn: boolean;
}

/** How to register, step by step; nothing where the policy names no steps. */
export function SignUpSteps({ signUp: { steps }, isSignedIn }: StepsProps) {
  const { words } = useViewer();
  if (steps.length === 0) return null;
  return (
    <ol>
      {isSignedIn && <li>{words('signUp.signOut')}</li>}
      {steps.map((step, index) => (
        <li key={index}>{step}</li>
      ))}
    </ol>
  );
}

/** The steps behind a line, for somebody signed in, who may know them. */
export function SignUpHelp({ signUp }: Props) {
  const { words } = useViewer();
  if (signUp.steps.length === 0) return null;
  return (
    <Disclosure summary={words('signUp.how')}>
      <SignUpSteps signUp={signUp} isSignedIn />
    </Disclosure>
  );
}
