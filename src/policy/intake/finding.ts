/** Something to say about a request: what keeps it from being complete, or what would help. */
export interface Finding {
  code:
    | 'fact-absent'
    | 'fact-placeholder'
    | 'fact-thin'
    | 'severity-absent'
    | 'environment-contradicts'
    | 'workaround-contradicts'
    | 'reach-contradicts'
    | 'secret'
    | 'personal-data';
  fact?: string;
  level: 'block' | 'coach';
  message: string;
  /** The words it is about; they really stand in the request. */
  quote?: string;
}
