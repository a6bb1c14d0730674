import type { Form as WholeForm } from './form-context';
import { asList, asRecord, asText } from './plain';

/** The text editor offers the same without a form. */
type Form = Pick<WholeForm, 'site'> & { draft: Pick<WholeForm['draft'], 'value'> };

/** What a text may be: one of these, or these as suggestions among others. */
export interface Offer {
  values: { value: string; label: string }[];
  isClosed: boolean;
}

/** What a key names elsewhere in the policy or on the site; undefined for free text. */
export function offerFor(schemaPath: string, form: Form): Offer | undefined {
  const offer = offers[schemaPath];
  return offer?.(form);
}

const offers: Readonly<Record<string, (form: Form) => Offer>> = {
  defaultSeverity: severities,
  'caps.severity': severities,
  'floors.severity': severities,
  'requestTypes.defaultSeverity': severities,
  'reclassification.raisesByItself': severities,
  'escalation.ladders.severities': severities,
  'severities.firstResponse.calendar': calendars,
  'customers.tiers.hours': calendars,
  'customers.tiers.ladders': ladders,
  'escalation.drill.ladder': ladders,
  'customers.defaultTier': tiers,
  'customers.organizations.tier': tiers,
  'severities.priority': ({ site }) => (site?.priorities ? closed(site.priorities) : open()),
  'requestTypes.name': ({ site }) => open(site?.requestTypes?.map(({ name }) => name)),
  'customers.organizations.name': ({ site }) => open(site?.organisations),
  'calendars.timeZone': zones,
  'customers.report.timeZone': zones,
  'escalation.drill.timeZone': zones,
  language: ({ draft }) =>
    closed([...new Set(['en', 'de', ...Object.keys(asRecord(draft.value(['texts'])))])]),
};

/** Ids with names, of a list of things. */
export function named({ draft }: Form, key: 'severities' | 'facts'): { value: string; label: string }[] {
  return asList(draft.value([key]))
    .map(asRecord)
    .filter(({ id }) => asText(id) !== '')
    .map(({ id, name, label }) => ({ value: asText(id), label: titled(asText(id), name, label) }));
}

function titled(id: string, name: unknown, label: unknown): string {
  if (name === undefined) return asText(label ?? id);
  return `${id} · ${asText(name)}`;
}

function severities(form: Form): Offer {
  return { values: named(form, 'severities'), isClosed: true };
}

function calendars({ draft }: Form): Offer {
  return closed(['always', ...Object.keys(asRecord(draft.value(['calendars'])))]);
}

function ladders({ draft }: Form): Offer {
  return closed(idsIn(draft.value(['escalation', 'ladders'])));
}

function tiers({ draft }: Form): Offer {
  return closed(idsIn(draft.value(['customers', 'tiers'])));
}

function zones(): Offer {
  return open(['UTC', ...Intl.supportedValuesOf('timeZone')]);
}

function idsIn(list: unknown): string[] {
  return asList(list)
    .map((entry) => asText(asRecord(entry)['id']))
    .filter((id) => id !== '');
}

function closed(values: readonly string[]): Offer {
  return { values: values.map((value) => ({ value, label: value })), isClosed: true };
}

function open(values: readonly string[] = []): Offer {
  return { values: values.map((value) => ({ value, label: value })), isClosed: false };
}
