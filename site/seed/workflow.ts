import type { Status, Transition } from '../jsm/entities';

/** The statuses of both service projects. */
export const statuses: Status[] = [
  { id: '1', name: 'Open', category: 'new' },
  { id: '10001', name: 'Awaiting details', category: 'new' },
  { id: '10002', name: 'Submitted', category: 'new' },
  { id: '3', name: 'In progress', category: 'indeterminate' },
  { id: '10003', name: 'Waiting for customer', category: 'indeterminate' },
  { id: '5', name: 'Resolved', category: 'done' },
  { id: '6', name: 'Closed', category: 'done', editable: false },
];

const unresolved = ['Open', 'Awaiting details', 'Submitted', 'In progress', 'Waiting for customer'];

/** How a request moves from one status to the next. */
export const transitions: Transition[] = [
  {
    id: '11',
    name: 'Ask for details',
    from: ['Open', 'Submitted'],
    to: 'Awaiting details',
    customerVisible: false,
  },
  { id: '21', name: 'Submit', from: ['Open', 'Awaiting details'], to: 'Submitted', customerVisible: false },
  {
    id: '31',
    name: 'Start work',
    from: ['Open', 'Awaiting details', 'Submitted', 'Waiting for customer'],
    to: 'In progress',
    customerVisible: false,
  },
  {
    id: '41',
    name: 'Wait for customer',
    from: ['Submitted', 'In progress'],
    to: 'Waiting for customer',
    customerVisible: false,
  },
  { id: '51', name: 'Resolve', from: unresolved, to: 'Resolved', customerVisible: true },
  { id: '61', name: 'Reopen', from: ['Resolved'], to: 'In progress', customerVisible: true },
  { id: '71', name: 'Close', from: ['Resolved'], to: 'Closed', customerVisible: false },
];

/** Priorities, most urgent first. */
export const priorities = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
];

/** What kinds of issue the request types make. */
export const issueTypes = [
  { id: '10001', name: 'Incident' },
  { id: '10002', name: 'Question' },
  { id: '10003', name: 'Change' },
];
