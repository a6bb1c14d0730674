import { events } from '@forge/bridge';
import { useEffect, useState } from 'react';

/** Whether Automation is checking the rule just now; nothing should change meanwhile. */
export function useRuleValidation(): boolean {
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
