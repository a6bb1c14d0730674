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

/** How to register, step by step; nothing where the policy names no steps. */
export function SignUpSteps({ signUp: { steps } }: Props) {
  if (steps.length === 0) return null;
  return (
    <ol>
      {steps.map((step, index) => (
        <li key={index}>{step}</li>
      ))}
    </ol>
  );
}

/** The steps behind a line, for readers who may know them. */
export function SignUpHelp({ signUp }: Props) {
  const { words } = useViewer();
  if (signUp.steps.length === 0) return null;
  return (
    <Disclosure summary={words('signUp.how')}>
      <SignUpSteps signUp={signUp} />
    </Disclosure>
  );
}
