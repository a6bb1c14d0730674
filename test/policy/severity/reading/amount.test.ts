import { expect, test } from 'vitest';
import { isAmount } from '../../../../src/policy/severity/reading/amount';

function check(_: string, text: string, isOne: boolean): void {
  const [number = ''] = /\d+/.exec(text) ?? [];
  const start = text.indexOf(number);
  expect(isAmount(text, start, start + number.length, 0, text.length)).toBe(isOne);
}

type Row = [decision: string, text: string, isAmount: boolean];

test.each<Row>([
  ['a status outweighs the users behind it', 'error 503 users tell us', false],
  ['a currency stands in front as well', 'it costs chf 503', true],
  ['so does its sign', 'it costs € 503', true],
  ['a room has a number for its name', 'the till in room 503', true],
  ['"up to" a status is a status', 'the status code went up to 503', false],
  ['"up to" anything else compares', 'the cellar holds up to 503', true],
  ['a limit is raised to an amount', 'we raise the limit to 503', true],
  ['a limit that answers so is a status', 'the limit shows 503', false],
  ['a change before does not measure it', 'since the upgrade it answers 503', false],
  ['"auf … erhöhen" raises', 'bitte das lager auf 503 erhohen', true],
  ['the Swiss write it with two s', 'bitte den speicher auf 503 vergrossern', true],
  ['"auf" alone raises nothing', 'der shop steht auf 503', false],
  ['a number on its own is no amount', '503', false],
  ['a number in front of nothing that counts is none', '503 on every page', false],
  ['a licence for so many people counts', 'a 500-user licence', true],
  ['a noun of no count counts nothing', 'a 500-vpn licence', false],
])('%s: "%s"', check);
