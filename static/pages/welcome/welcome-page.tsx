import { useMemo } from 'react';
import type { WelcomeView } from '../../../src/calls/people';
import { useLive } from '../../shared/use-live';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { SignUpHelp, SignUpRule, SignUpSteps } from '../shared/sign-up';
import { AddressCheck } from './address-check';

/**
 * How to register, for visitors and for those who did it with an address that is no company's. Everybody else gets an
 * empty page, and so does everybody while there is no answer: the portal works without a banner.
 */
export function WelcomePage() {
  const { language } = useViewer();
  const question = useMemo(() => ({ language }), [language]);
  const { data } = useLive('loadWelcome', never, question);
  switch (data?.reader) {
    case 'visitor':
      return <ForVisitors signUp={data} />;
    case 'others':
      return <ForOthers signUp={data} />;
    default:
      return null;
  }
}

function never(): undefined {
  return undefined;
}

function ForVisitors({ signUp }: { signUp: WelcomeView }) {
  const { words } = useViewer();
  return (
    <Message kind="information" title={words('welcome.title')}>
      <SignUpRule signUp={signUp} />
      <SignUpSteps signUp={signUp} isSignedIn={false} />
      <AddressCheck />
    </Message>
  );
}

function ForOthers({ signUp }: { signUp: WelcomeView }) {
  const { words } = useViewer();
  return (
    <Message kind="information">
      <p>{words('welcome.others')}</p>
      <SignUpHelp signUp={signUp} />
    </Message>
  );
}
