/** A refusal of the key-value store, in the form its client expects: a status, a code and a sentence. */
export class KvsError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
