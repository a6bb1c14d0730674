import type { CreateAdmission } from '../../../src/calls/people';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { SignUpHelp, SignUpRule } from '../shared/sign-up';
import { waitsForAddress } from './promise';

interface Props {
  admission: CreateAdmission;
  /** The most severe kind of request, which never waits. */
  emergency: string;
  /** The severity the request would have, if that is known. */
  severity: string | undefined;
}

/**
 * What somebody without a company address had better know before writing a long report. It keeps nobody from sending.
 */
export function AdmissionNote({ admission, emergency, severity }: Props) {
  const { words } = useViewer();
  const { signUp } = admission;
  const goesOn =
    admission.admission === 'hold' && severity !== undefined && !waitsForAddress(admission, severity);
  return (
    <Message kind={admission.admission === 'hold' && !goesOn ? 'warning' : 'information'}>
      <p role="status">
        {goesOn
          ? words('create.admission.goesOn', { severity })
          : words(`create.admission.${admission.admission}`, { severity: emergency })}
      </p>
      <SignUpRule signUp={signUp} />
      <SignUpHelp signUp={signUp} />
    </Message>
  );
}
