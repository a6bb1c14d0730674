/** What a level stands for. */
export type Role = 'critical' | 'high' | 'normal' | 'low' | 'wish';

export type StartFact = 'environment' | 'product' | 'impact' | 'errors' | 'steps' | 'workaround' | 'started';

/** The words of a policy to begin with. `{…}` are blanks. */
export interface StartSentences {
  about: string;
  name: string;
  noName: string;
  noRequestType: string;
  aboutSeverities: string;
  aboutLimits: string;
  aboutCalendar: string;
  aboutFacts: string;
  aboutRequestTypes: string;
  unknownRequestTypes: string;
  aboutCustomers: string;
  aboutAddresses: string;
  aboutSharing: string;
  aboutEscalation: string;
  jiraAsks: string;
  jiraRequires: string;
  standard: string;
  question: string;
  nonProduction: string;
  wayRound: string;
  planned: string;
  noFault: string;
  dataLost: string;
  security: string;
  environments: readonly string[];
  severities: Readonly<Record<Role, { name: string; definition: string; clauses: readonly string[] }>>;
  facts: Readonly<Record<StartFact, { label: string; question: string; help?: string }>>;
}
