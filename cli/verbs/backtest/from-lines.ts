import { readLines } from '../../run';
import type { Streams } from '../../verb';
import type { Judging } from './judging';
import { ticketLine } from './ticket-line';

/** Judges requests that come as JSON Lines. A line that is none is said on standard error, and the run goes on. */
export async function judgeLines({ input, errors }: Streams, { take }: Judging): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const read of readLines(input, ticketLine)) {
    if ('line' in read) take(read.line);
    else {
      errors.write(`${JSON.stringify(read)}\n`);
      status = 1;
    }
  }
  return status;
}
