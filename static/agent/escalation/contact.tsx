import { router } from '@forge/bridge';
import { Button, Inline, Text } from '@forge/react';
import type { ContactView } from '../../../src/calls/ladder';
import { readOut } from '../../../src/policy/escalation/call-code';
import { useViewer } from '../../shared/viewer';

/** What the customer was given to reach the desk: number, call code and meeting. */
export function Contact({ contact }: { contact: ContactView }) {
  const { words } = useViewer();
  const { phone, callCode, meetingLink, meetingComes = false } = contact;
  const code = callCode && words('agent.callCode', { code: readOut(callCode) });
  const call = [phone && words('agent.call', { phone }), code].filter(Boolean).join(', ');
  return (
    <>
      {call !== '' && <Text>{call}</Text>}
      {meetingLink === undefined && meetingComes && <Text>{words('agent.meetingComes')}</Text>}
      {meetingLink !== undefined && (
        <Inline>
          <Button onClick={() => void router.open(meetingLink)}>{words('agent.meeting')}</Button>
        </Inline>
      )}
    </>
  );
}
