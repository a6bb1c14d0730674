import type { Operation } from '../rest/operation';
import { alertOperations } from './alert-operations';
import { scheduleOperations } from './schedule-operations';

/** Every operation of JSM Operations that the desk answers. jira.js knows none of them. */
export const opsOperations: readonly Operation[] = [...alertOperations, ...scheduleOperations];
