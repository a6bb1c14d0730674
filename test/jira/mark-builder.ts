import type { Mark } from '../../src/flows/world/request';
import { NINE } from '../desk';

/** What every mark has: of a complete P3 on the Stakater desk. */
export const wholeMark: Mark = {
  complete: 'yes',
  missing: [],
  chosen: 'P3',
  severity: 'P3',
  suggested: 'P3',
  tier: 'premium',
  logged: new Date(NINE).toISOString(),
  promise: { clock: 'submitted', guaranteed: false, target: '3 hours', amount: 3, unit: 'hour' },
  ladder: 'none',
};
