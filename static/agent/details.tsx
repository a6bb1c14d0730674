import { Heading, List, ListItem, Stack, Text } from '@forge/react';
import type { IssueView } from '../../src/calls';
import { otherFindings } from './other-findings';
import { useViewer } from '../shared/viewer';

/** What the request does not say yet, and what else in it deserves a second look. */
export function Details({ view }: { view: IssueView }) {
  const { words } = useViewer();
  const { missing } = view;
  const findings = otherFindings(view);
  return (
    <Stack space="space.100">
      <Heading size="xsmall">{words('agent.missing')}</Heading>
      {missing.length === 0 ? (
        <Text>{words('agent.nothingMissing')}</Text>
      ) : (
        <Lines lines={missing.map(({ question }) => question)} />
      )}
      {findings.length > 0 && (
        <>
          <Heading size="xsmall">{words('agent.findings')}</Heading>
          <Lines lines={findings} />
        </>
      )}
    </Stack>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <List type="unordered">
      {lines.map((line) => (
        <ListItem key={line}>{line}</ListItem>
      ))}
    </List>
  );
}
