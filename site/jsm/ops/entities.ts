// What Jira Service Management keeps for its operations: who is on call, and the alerts that wake them.

export interface Schedule {
  id: string;
  name: string;
  description: string;
  /** IANA. */
  timezone: string;
  enabled: boolean;
  teamId: string;
  /** Whoever belongs to the schedule's team: they see it, and can be put on call. */
  teamMemberIds: string[];
  rotation: { id: string; name: string; startDate: string };
  /** Who is on call now; nobody when empty. */
  onCallIds: string[];
}

export interface Responder {
  type: 'team' | 'user' | 'escalation' | 'schedule';
  id: string;
}

/** What an alert is asked to be. */
export interface NewAlert {
  message: string;
  alias?: string | undefined;
  description?: string | undefined;
  responders?: Responder[] | undefined;
  entity?: string | undefined;
  source?: string | undefined;
  note?: string | undefined;
  tags?: string[] | undefined;
  actions?: string[] | undefined;
  extraProperties?: Record<string, string> | undefined;
  priority?: AlertPriority | undefined;
}

export const alertPriorities = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;
export type AlertPriority = (typeof alertPriorities)[number];

export interface Alert {
  /** A UUID and the time in milliseconds. */
  id: string;
  /** The short number that people see. */
  tinyId: string;
  alias: string;
  message: string;
  description: string;
  entity: string;
  source: string;
  priority: AlertPriority;
  tags: string[];
  actions: string[];
  extraProperties: Record<string, string>;
  responders: Responder[];
  status: 'open' | 'closed';
  acknowledged: boolean;
  ownerId?: string;
  /** How often it was raised while it was open. */
  count: number;
  createdAt: number;
  updatedAt: number;
  lastOccurredAt: number;
  /** Whom it woke. */
  notifiedIds: string[];
}

/** A write that was accepted: it is carried out a moment later, and can be asked after. */
export interface AlertRequest {
  id: string;
  /** The order in which requests came. */
  number: number;
  accountId: string;
  due: number;
  wish: { action: 'Create'; alert: NewAlert } | { action: 'Acknowledge' | 'Close'; alertId: string };
  outcome?: { isSuccess: boolean; status: string; alertId: string; alias: string };
}
