import type { ServiceView, SettingsView } from '../../../src/calls/settings';
import type { Service } from '../../../src/policy/escalation/services';
import { misfits } from './roster/report';
import { serviceState } from './service-state';

/** A service that the policy pages through and that does not work. */
export interface Unwell {
  service: Service;
  state: 'failing' | 'missing';
  failed?: NonNullable<ServiceView['lastFailed']>;
}

/** The services of the policy that failed last, and those that page and were never connected. */
export function unwellServices({ services }: Pick<SettingsView, 'services'>): Unwell[] {
  return services.flatMap((view): Unwell[] => {
    const { service, used, lastFailed } = view;
    const state = serviceState(view);
    if (!used) return [];
    if (state === 'failing' && lastFailed) return [{ service, state, failed: lastFailed }];
    return state === 'missing' ? [{ service, state }] : [];
  });
}

/** Whether there is nothing to look at. */
export function isWell(view: SettingsView): boolean {
  const drillFailed = view.drill?.last?.state === 'failed';
  const found = [...view.health, ...view.refusedAnswers, ...unwellServices(view)];
  return !drillFailed && !hasMisfits(view) && found.length === 0;
}

/** Whether the last report on customers found some who should be looked at, or was broken off. */
export function hasMisfits({ customers }: Pick<SettingsView, 'customers'>): boolean {
  return customers !== undefined && (customers.state === 'broken-off' || misfits(customers) > 0);
}
