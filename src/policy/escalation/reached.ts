import type { Policy } from '../schema';
import type { Service } from './services';

/** Whom a policy reaches through a service, each once. */
export function targetsOf(policy: Policy | undefined, service: Service): string[] {
  const steps = policy?.escalation.ladders.flatMap((ladder) => ladder.steps) ?? [];
  return [...new Set(steps.filter(({ channel }) => channel === service).map(({ target }) => target))];
}

/** Whether a policy pages through a service, or gives it to customers: Zoom and the telephone stand in no step. */
export function isUsed(policy: Policy | undefined, service: Service): boolean {
  const contact = policy?.escalation.contact;
  if (service === 'zoom') return contact?.zoom === true;
  if (service === 'phone') return contact?.callCode === true;
  return targetsOf(policy, service).length > 0;
}
