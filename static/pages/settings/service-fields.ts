import { mistakeIn, type Service, services } from '../../../src/policy/escalation/services';

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

/**
 * The names of the fields whose answers cannot be right, in the form's order, as the app itself would judge each of
 * them. A kept secret may stay empty.
 */
export function faultyFields(service: Service, entered: Entered, kept: readonly string[]): string[] {
  const names = services[service].map(({ name }) => name);
  const answers = trimmed(entered);
  return names.filter((name) => {
    const others = names.filter((other) => other !== name);
    return mistakeIn(service, { [name]: answers[name] ?? '' }, [...kept, ...others]) !== undefined;
  });
}

/** The answers as they are sent: without blanks around them. */
export function trimmed(entered: Entered): Record<string, string> {
  return Object.fromEntries(Object.entries(entered).map(([name, answer]) => [name, answer.trim()]));
}

/** A webhook's secret out of these random bytes, as Standard Webhooks writes it; 24 of them are enough. */
export function freshSecret(bytes: Uint8Array): string {
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}
