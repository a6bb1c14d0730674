import type { SignUpView } from '../../../src/calls/people';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { SignUpRule, SignUpSteps } from '../shared/sign-up';

/** That the request waits for its reporter's company address, how to register with it, and what happens then. */
export function Held({ signUp }: { signUp: SignUpView }) {
  const { words } = useViewer();
  return (
    <Message kind="warning" title={words('request.held.title')}>
      <p>{words('request.held.waits')}</p>
      <SignUpRule signUp={signUp} />
      <SignUpSteps signUp={signUp} isSignedIn />
      <p>{words('request.held.then')}</p>
    </Message>
  );
}
