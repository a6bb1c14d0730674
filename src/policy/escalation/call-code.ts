/** A call code as it is read out and typed: `123 456`. */
export function readOut(callCode: string): string {
  return `${callCode.slice(0, 3)} ${callCode.slice(3)}`;
}
