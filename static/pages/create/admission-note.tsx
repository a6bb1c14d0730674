import type { CreateAdmission } from '../../../src/calls/people';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { SignUpHelp, SignUpRule } from '../shared/sign-up';

interface Props {
  admission: CreateAdmission;
  /** The most severe kind of request, which never waits. */
  emergency: string;
}

/** What somebody without a company address had better know before writing a long report. It keeps nobody from sending. */
export function AdmissionNote({ admission: { admission, signUp }, emergency }: Props) {
  const { words } = useViewer();
  return (
    <Message kind={admission === 'hold' ? 'warning' : 'information'}>
      <p>{words(`create.admission.${admission}`, { severity: emergency })}</p>
      <SignUpRule signUp={signUp} />
      <SignUpHelp signUp={signUp} />
    </Message>
  );
}
