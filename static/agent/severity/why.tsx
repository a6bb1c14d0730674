import { Heading, Link, List, ListItem, Stack, Text } from '@forge/react';
import { Fragment } from 'react';
import type { ClauseView, IssueView } from '../../../src/calls/issue';
import { useViewer } from '../../shared/viewer';
import { type ClauseGroup, enough, reasonsFor, restsOnNothing } from './reasons';

/** Why it is suggested, in the policy's words and the customer's; honest where the request does not say enough. */
export function Why({ view }: { view: IssueView }) {
  const { words } = useViewer();
  const { suggested, chosen, elsewhere } = view;
  const { groups, limits } = reasonsFor(view);
  return (
    <Stack space="space.150">
      <Heading size="xsmall">{words('agent.why', { severity: suggested.id })}</Heading>
      {restsOnNothing(view) && (
        <Text>
          {words(chosen ? 'agent.unsupported.chosen' : 'agent.unsupported.default', {
            severity: suggested.id,
          })}
        </Text>
      )}
      {groups.map((group) => (
        <Group key={group.severity.id} group={group} enough={enough(view, group)} />
      ))}
      {limits.map((clause) => (
        <Limit key={`${clause.severity} ${clause.clause}`} clause={clause} />
      ))}
      {elsewhere && <Elsewhere elsewhere={elsewhere} />}
    </Stack>
  );
}

interface GroupProps {
  group: ClauseGroup;
  enough: number | undefined;
}

function Group({ group: { severity, clauses }, enough }: GroupProps) {
  const { words } = useViewer();
  return (
    <Stack space="space.050">
      <Text>
        <Text as="strong">{severity.id}</Text>
        {` – ${severity.definition}`}
      </Text>
      <List type="unordered">
        {clauses.map(({ clause, verdict, quote }) => (
          <ListItem key={clause}>
            {words(`agent.clause.${verdict === 'unknown' && quote !== undefined ? 'leaning' : verdict}`, {
              clause,
            })}
            <Quote quote={quote} />
          </ListItem>
        ))}
      </List>
      {enough !== undefined && (
        <Text size="small" color="color.text.subtle">
          {words('agent.clause.enough', { severity: severity.id, count: enough })}
        </Text>
      )}
    </Stack>
  );
}

function Limit({ clause: { severity, clause, limit = 'cap', quote } }: { clause: ClauseView }) {
  const { words } = useViewer();
  return (
    <Text>
      {words(`agent.limit.${limit}`, { severity, clause })}
      <Quote quote={quote} />
    </Text>
  );
}

function Quote({ quote }: Pick<ClauseView, 'quote'>) {
  const { words } = useViewer();
  if (quote === undefined) return null;
  return (
    <Text as="em" color="color.text.subtle">
      {` ${words('agent.quote', { quote })}`}
    </Text>
  );
}

/** Other requests about the same fault; whose they are is nobody's business here. */
function Elsewhere({
  elsewhere: { organisations, requests },
}: {
  elsewhere: NonNullable<IssueView['elsewhere']>;
}) {
  const { words } = useViewer();
  return (
    <Text>
      {words(organisations === 1 ? 'agent.elsewhere.one' : 'agent.elsewhere.many', { count: organisations })}
      {requests.map((key, index) => (
        <Fragment key={key}>
          {index === 0 ? ' ' : ', '}
          <Link href={`/browse/${key}`}>{key}</Link>
        </Fragment>
      ))}
    </Text>
  );
}
