import { isGreeting, isThanks } from '../email/courtesy';
import { quoteAround } from '../quote';
import type { SignalName } from '../schema/signals';
import { chosenAnswer, offeredAnswer } from './offered';
import { readSignals } from './signals';

/**
 * What a customer's reply says to the question about this signal: an offered answer, its number, yes or no, or plain
 * words, with the words that say it. Undefined when it does not say. `language` is the one the question was asked in:
 * a number means one of its answers. Words are understood in every language we ask in.
 */
export function severityAnswer(
  signal: SignalName,
  reply: string,
  language = 'en',
): { value: string; quote: string } | undefined {
  const lines = reply.split('\n').filter((line) => line.trim() !== '' && !/^\s{0,3}>/.test(line));
  const offered = lines.find((line) => offeredAnswer(line)?.signal === signal);
  const line = offered ?? lines.find((one) => !isGreeting(one) && !isThanks(one)) ?? lines[0];
  const value = line === undefined ? undefined : chosenAnswer(signal, line, language);
  if (line !== undefined && value !== undefined) return { value, quote: quoteAround(line, 0, line.length) };
  const read = readSignals({ channel: 'email', summary: '', description: lines.join('\n') })[signal];
  return read?.quote === undefined ? undefined : { value: read.value, quote: read.quote };
}
