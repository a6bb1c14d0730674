import { type FormEvent, useRef, useState } from 'react';
import type { ServiceView } from '../../../src/calls/settings';
import { type Service, services } from '../../../src/policy/escalation/services';
import { useViewer } from '../../shared/viewer';
import type { Words } from '../../shared/words';
import { allowHost } from './allow-host';
import { faultyFields, firstEntered, trimmed } from './service-fields';
import type { Changes, NotMade } from './use-changes';

/** What an admin types to connect a service, what is wrong with it, and sending it. */
export function useServiceForm({ service, values, secrets }: ServiceView, changes: Changes) {
  const { words } = useViewer();
  const form = useRef<HTMLFormElement>(null);
  const [entered, setEntered] = useState(() => firstEntered(service, values));
  const [tried, setTried] = useState(false);
  // A field the app refused stays wrong until it is changed.
  const [refused, setRefused] = useState<string>();

  const faulty = faultyFields(service, entered, secrets);
  const focusOn = (field = '') => {
    const control = form.current?.elements.namedItem(field);
    if (control instanceof HTMLElement) control.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faulty.length > 0) {
      focusOn(faulty[0]);
      return;
    }
    const told = asReached(service, trimmed(entered));
    const first = service === 'webhook' ? () => allow(told['url'] ?? '', words) : undefined;
    const notMade = await changes.make('connectService', { service, values: told }, first);
    const field = notMade?.code === 'bad-value' ? notMade.params?.['field'] : undefined;
    setRefused(field);
    focusOn(field);
    if (notMade) return;
    setTried(false);
    setEntered(firstEntered(service, told));
  };
  return {
    form,
    fields: services[service],
    entered,
    isWrong: (field: string) => (tried && faulty.includes(field)) || refused === field,
    change: (field: string, answer: string) => {
      setEntered((now) => ({ ...now, [field]: answer }));
      if (refused === field) setRefused(undefined);
    },
    submit,
  };
}

/** A webhook's address as whatever reaches it will write it. */
function asReached(service: Service, told: Record<string, string>): Record<string, string> {
  const { url } = told;
  if (service !== 'webhook' || url === undefined || !URL.canParse(url)) return told;
  return { ...told, url: new URL(url).href };
}

/** A webhook's host is known to nobody before, so Atlassian asks the admin whether the app may reach it. */
async function allow(url: string, words: Words): Promise<NotMade | undefined> {
  if (!URL.canParse(url)) return { code: 'bad-value', params: { service: 'webhook', field: 'url' } };
  const { hostname: host } = new URL(url);
  const allowed = await allowHost(`https://${host}`, words('connect.webhook.egress'));
  return allowed ? undefined : { code: 'host-not-allowed', params: { host } };
}
