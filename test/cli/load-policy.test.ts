import { truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { parseFile } from '../../cli/load-policy';
import { ownFile } from './own-file';

test('a device that never ends is read no further than a policy may go', async () => {
  await expect(parseFile('/dev/zero')).rejects.toThrow('cannot read /dev/zero (larger than 200 KiB)');
});

test('a directory is refused by its kind', async () => {
  await expect(parseFile(tmpdir())).rejects.toThrow('(EISDIR)');
});

test('a file of a gigabyte is refused by its size', async () => {
  const file = ownFile('policy.yml');
  truncateSync(file, 2 ** 30);
  await expect(parseFile(file)).rejects.toThrow('(larger than 200 KiB)');
});

test('a file that is not there is refused by name', async () => {
  await expect(parseFile('nowhere.yml')).rejects.toThrow('cannot read nowhere.yml (ENOENT)');
});
