/** What a back-test found: numbers, and requests by key. The page, the command line and the HTML report show this. */
export interface BacktestReport {
  /** Requests that were judged. */
  requests: number;
  /** By the policy in question. */
  policy: Side;
  /** By the policy that it is held against, such as the published one. */
  against?: Side;
  /** What the one decides otherwise than the other. */
  changes?: Changes;
}

/** What one policy makes of the requests. */
export interface Side {
  name: string;
  /** Its severities by id, most severe first. */
  levels: string[];
  /** Requests whose reporter would be asked for something. */
  asked: Cases;
  /** The same by fact. */
  askedFor: Record<string, Cases>;
  /** Requests that the portal would not have let through, because something the policy blocks on is absent. */
  blocked: Cases;
  /** Requests that would have started a ladder. */
  paged: Cases;
  /** Suggested severity → requests. */
  suggested: Record<string, Cases>;
  /** How far the suggestions agree with the severity that agents ended at. */
  agreement: Agreement;
  byRequestType: Group[];
  byOrganisation: Group[];
}

export interface Group {
  /**
   * A request type's name; an organisation's id on a site, its name where tickets come from a file. Empty: none is
   * known.
   */
  name: string;
  agreement: Agreement;
}

export interface Agreement {
  /** Requests whose final severity is one of the policy's. */
  requests: number;
  /** Requests whose final severity is not known, or not the policy's. */
  unknown: number;
  /** By final severity (row) and suggestion (column), both as `levels`. */
  confusion: Cases[][];
  /** Share of suggestions that are the final severity, 0 to 1; undefined without a request. */
  same?: number;
  /** Cohen's kappa. */
  kappa?: Estimate;
  /** Cohen's kappa with quadratic weights: a miss by two levels counts four times a miss by one. */
  weighted?: Estimate;
  /**
   * Each severity: how many ended there, and which share of them was suggested so; which share of its suggestions ended
   * so.
   */
  perLevel: { level: string; requests: number; found?: number; right?: number }[];
  /** Ended at the most severe level, suggested below it. */
  missed: Cases;
  /** Suggested at the most severe level, ended below it. */
  falseAlarms: Cases;
}

/** A figure with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

export interface Changes {
  /** Suggestion by the other policy → by this one, where they differ: `P2 → P1`. */
  suggested: { from: string; to: string; cases: Cases }[];
  /** Asked for by this policy alone, and by the other alone, by fact. */
  askedMore: Record<string, Cases>;
  askedLess: Record<string, Cases>;
  /** Would start a ladder by this policy alone, and by the other alone. */
  pagedMore: Cases;
  pagedLess: Cases;
  /** First answers due earlier, and later. */
  dueEarlier: Cases;
  dueLater: Cases;
}

/** Requests: how many, and the first of them by key. */
export interface Cases {
  count: number;
  keys: string[];
}
