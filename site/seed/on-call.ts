import type { Group } from '../jsm/entities';
import type { Schedule } from '../jsm/ops/entities';

const administrators = '5b9c1c86-3e0f-4d0a-8a57-0c2f5f1d7a01';

/** The groups of the site, and which of them administers the projects. */
export const groups: Group[] = [
  { id: administrators, name: 'jira-administrators', memberIds: ['admin-alex'] },
  {
    id: '5b9c1c86-3e0f-4d0a-8a57-0c2f5f1d7a02',
    name: 'support-leads',
    memberIds: ['agent-zanele', 'agent-johan'],
  },
];

export const adminGroupIds = [administrators];

/** Who is on call: one schedule with somebody on it, and one with nobody. */
export const schedules: Schedule[] = [
  {
    id: 'c3a0a9b2-64a8-4c1f-9d5e-7e1b2f3a4c01',
    name: 'P1 on-call',
    description: 'Whoever wakes for a P1 of Interstellio.',
    timezone: 'Africa/Johannesburg',
    enabled: true,
    teamId: 'a1f4c2d8-90b3-4e57-8c6a-5d2e7f1b3a01',
    teamMemberIds: ['agent-johan', 'agent-zanele'],
    rotation: {
      id: 'e7d6c5b4-1a2b-4c3d-8e4f-5a6b7c8d9e01',
      name: 'Weekly',
      startDate: '2026-01-05T06:00:00Z',
    },
    onCallIds: ['agent-zanele'],
  },
  {
    id: 'c3a0a9b2-64a8-4c1f-9d5e-7e1b2f3a4c02',
    name: 'Network on-call',
    description: 'Whoever wakes for an outage of the network at Stakater Cloud.',
    timezone: 'Europe/Stockholm',
    enabled: true,
    teamId: 'a1f4c2d8-90b3-4e57-8c6a-5d2e7f1b3a02',
    teamMemberIds: ['agent-sofia', 'agent-amir'],
    rotation: {
      id: 'e7d6c5b4-1a2b-4c3d-8e4f-5a6b7c8d9e02',
      name: 'Weekly',
      startDate: '2026-01-05T08:00:00Z',
    },
    onCallIds: [],
  },
];
