import { expect, test } from 'vitest';
import { besidesJiraJs, type Operation } from '../../src/jira/operations';
import { readManifest } from '../checks/manifest';
import { readText } from '../tree';

const besides = Object.entries<Operation>(besidesJiraJs);
const { scopes } = readManifest(readText('manifest.yml')).permissions;

test.each(besides)('%s, which jira.js does not do for us, has its scope', (_, { scope }) => {
  expect(scopes).toContain(scope);
});
