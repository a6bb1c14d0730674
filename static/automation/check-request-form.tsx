import { events, view } from '@forge/bridge';
import {
  ErrorMessage,
  Form,
  HelperMessage,
  Label,
  RequiredAsterisk,
  Stack,
  Text,
  Textfield,
} from '@forge/react';
import { useEffect, useState } from 'react';
import { useViewer } from '../shared/viewer';

/** The smart value for the request that a rule runs for. */
const THIS_REQUEST = '{{issue.key}}';
const FIELD = 'request-key';

/** What a rule's author sets for "Check a request": which request, by default the one the rule runs for. */
export function CheckRequestForm({ saved }: { saved: string | undefined }) {
  const { words } = useViewer();
  const isValidating = useRuleValidation();
  const [requestKey, setRequestKey] = useState(saved ?? THIS_REQUEST);
  const isEmpty = requestKey.trim() === '';
  const keep = (typed: string) => {
    setRequestKey(typed);
    submit(typed);
  };
  // Automation keeps its Next button off until a form has submitted something: the default is worth keeping.
  useEffect(() => {
    if (saved === undefined) submit(THIS_REQUEST);
  }, [saved]);
  return (
    <Form onSubmit={() => submit(requestKey)}>
      <Stack space="space.100">
        <Text>{words('automation.about')}</Text>
        <Label labelFor={FIELD}>
          {words('automation.requestKey')}
          <RequiredAsterisk />
        </Label>
        <Textfield
          id={FIELD}
          name="requestKey"
          defaultValue={requestKey}
          isDisabled={isValidating}
          isInvalid={isEmpty}
          isRequired
          onChange={(event) => keep(String(event.target.value ?? ''))}
        />
        {isEmpty ? (
          <ErrorMessage>{words('automation.requestKeyNeeded')}</ErrorMessage>
        ) : (
          <HelperMessage>{words('automation.requestKeyHelp')}</HelperMessage>
        )}
      </Stack>
    </Form>
  );
}

/** Hands a key to the rule; without one the rule keeps the key it had. */
function submit(requestKey: string): void {
  const key = requestKey.trim();
  if (key !== '') void view.submit({ requestKey: key });
}

/** Whether Automation is checking the rule just now; nothing should change meanwhile. */
function useRuleValidation(): boolean {
  const [isValidating, setIsValidating] = useState(false);
  useEffect(() => {
    const subscription = events.on(
      'AUTOMATION_ACTION_VALIDATE_RULE_EVENT',
      (event: { isValidating: boolean }) => setIsValidating(event.isValidating),
    );
    return () => void subscription.then(({ unsubscribe }) => unsubscribe());
  }, []);
  return isValidating;
}
