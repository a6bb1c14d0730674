/** What an address comes to, as `address.ts` judges it. */
export type Verdict = 'company' | 'unknown' | 'free' | 'disposable' | 'role' | 'lookalike' | 'invalid';

/** What the desk makes of a person's address. `not-shown`: Jira shows none, and unknown is never guessed. */
export type Standing = Verdict | 'not-shown';

/** What follows for a request: nothing; a word on what to do; the same, and it waits until it is done. */
export type Admission = 'allow' | 'coach' | 'hold';
