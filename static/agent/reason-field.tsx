import { ErrorMessage, HelperMessage, Label, TextArea } from '@forge/react';
import { LONGEST_REASON, SHORTEST_REASON } from '../../src/policy/limits';
import { useViewer } from '../shared/viewer';

interface Props {
  id: string;
  label: string;
  help: string;
  isUnfit: boolean;
  autoFocus?: boolean;
  change: (reason: string) => void;
}

/** Where an agent says why. */
export function ReasonField({ id, label, help, isUnfit, autoFocus = false, change }: Props) {
  const { words } = useViewer();
  return (
    <>
      <Label labelFor={id}>{label}</Label>
      <TextArea
        id={id}
        name={id}
        autoFocus={autoFocus}
        isRequired
        isInvalid={isUnfit}
        maxLength={LONGEST_REASON}
        onChange={({ target }) => change(String(target.value ?? ''))}
      />
      {isUnfit ? (
        <ErrorMessage>
          {words('agent.waive.error', { fewest: SHORTEST_REASON, most: LONGEST_REASON })}
        </ErrorMessage>
      ) : (
        <HelperMessage>{help}</HelperMessage>
      )}
    </>
  );
}

/** Whether a reason is long enough to be one, and not too long to be kept. */
export function isReason(given: string): boolean {
  const { length } = given.trim();
  return length >= SHORTEST_REASON && length <= LONGEST_REASON;
}
