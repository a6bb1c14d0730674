import type { Refusal } from '../calls/answer';

/** An answer that is a refusal, whatever was asked. */
export interface Refused {
  ok: false;
  refusal: Refusal;
}

/** A refusal, with what its sentence needs. */
export function refused(code: Refusal['code'], params?: Refusal['params']): Refused {
  return { ok: false, refusal: { code, ...(params === undefined ? {} : { params }) } };
}
