import { type Service, type ServiceField, services } from '../../../src/policy/escalation/services';

/** Whether an answer can be right, where that can be told from its look; the service itself has the last word. */
const FITS: Readonly<Record<string, (answer: string) => boolean>> = {
  'slack.token': like(/^xoxb-\S+$/),
  'slack.channel': like(/^\S+$/),
  'pagerduty.from': like(/^[^\s@]+@[^\s@]+$/),
  'webhook.url': (answer) => URL.canParse(answer) && new URL(answer).protocol === 'https:',
  'webhook.secret': like(/^whsec_[A-Za-z0-9+/]{20,}={0,2}$/),
  'zoom.host': like(/^[^\s@]+@[^\s@]+$/),
  'phone.forwardTo': like(/^\+[0-9][0-9 ()-]{5,24}$/),
};

function like(pattern: RegExp) {
  return (answer: string) => pattern.test(answer);
}

/** Answers that are chosen from a list, the usual one first. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = { 'pagerduty.region': ['us', 'eu'] };

export type Entered = Readonly<Record<string, string>>;

/** What a form begins with: what was told before, the usual choice, and nothing for a secret. */
export function firstEntered(service: Service, values: Entered): Entered {
  return Object.fromEntries(
    services[service].map(({ name, kind }) => [
      name,
      kind === 'secret' ? '' : (values[name] ?? CHOICES[`${service}.${name}`]?.[0] ?? ''),
    ]),
  );
}

/** The names of the fields whose answers cannot be right, in the form's order. A kept secret may stay empty. */
export function faultyFields(service: Service, entered: Entered, kept: readonly string[]): string[] {
  const isFaulty = ({ name, required }: ServiceField) => {
    const answer = (entered[name] ?? '').trim();
    if (answer === '') return required && !kept.includes(name);
    return FITS[`${service}.${name}`]?.(answer) === false;
  };
  return services[service].filter(isFaulty).map(({ name }) => name);
}

/** The answers as they are sent: without blanks around them. */
export function trimmed(entered: Entered): Record<string, string> {
  return Object.fromEntries(Object.entries(entered).map(([name, answer]) => [name, answer.trim()]));
}
