import { expect, test } from 'vitest';
import { readOptions } from '../../site/options';

test('serves on 8080 or the next free port when none is asked for', () => {
  expect(readOptions([])).toMatchObject({
    port: 8080,
    anyPort: true,
    data: '.desk/data',
    reset: false,
    empty: false,
  });
});

test('keeps to the port that was asked for', () => {
  expect(readOptions(['--port', '9000', '--empty'])).toMatchObject({
    port: 9000,
    anyPort: false,
    empty: true,
  });
});

test.each(['0', '65536', 'http', '80.5'])('refuses port %s by name', (port) => {
  expect(() => readOptions(['--port', port])).toThrow(`"${port}" is not one`);
});

test('refuses an option it does not know', () => {
  expect(() => readOptions(['--prot', '9000'])).toThrow("Unknown option '--prot'");
});

test('takes a file of past requests, and none unless it is named', () => {
  expect(readOptions(['--requests', 'many.json'])).toMatchObject({ requests: 'many.json' });
  expect(readOptions([])).not.toHaveProperty('requests');
});

test('takes a file of a real site’s answers, and none unless it is named', () => {
  expect(readOptions(['--behave', 'answers.json'])).toMatchObject({ behave: 'answers.json' });
  expect(readOptions([])).not.toHaveProperty('behave');
});
