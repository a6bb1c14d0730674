import { Heading, List, ListItem, Stack } from '@forge/react';
import type { IssueView } from '../../src/calls';
import { useViewer } from '../shared/viewer';

/** What else in the request deserves a second look; nothing where all is well. */
export function Findings({ view: { findings } }: { view: IssueView }) {
  const { words } = useViewer();
  if (findings.length === 0) return null;
  return (
    <Stack space="space.100">
      <Heading size="xsmall">{words('agent.findings')}</Heading>
      <List type="unordered">
        {findings.map((finding) => (
          <ListItem key={finding}>{finding}</ListItem>
        ))}
      </List>
    </Stack>
  );
}
