import { Heading, List, ListItem, Stack } from '@forge/react';
import type { IssueView } from '../../src/calls/issue';
import { useViewer } from '../shared/viewer';
import { findingWords } from './finding-words';

/** What else in the request deserves a second look; nothing where all is well. */
export function Findings({ view: { findings } }: { view: IssueView }) {
  const { words } = useViewer();
  if (findings.length === 0) return null;
  return (
    <Stack space="space.100">
      <Heading size="xsmall">{words('agent.findings')}</Heading>
      <List type="unordered">
        {findingWords(words, findings).map((sentence) => (
          <ListItem key={sentence}>{sentence}</ListItem>
        ))}
      </List>
    </Stack>
  );
}
