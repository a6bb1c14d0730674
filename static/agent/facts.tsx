import { Heading, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { IssueView } from '../../src/calls/issue';
import { ask, type NoAnswer } from '../shared/ask';
import { agentRefusalWords } from '../shared/refusals';
import type { Live } from '../shared/use-live';
import { useViewer } from '../shared/viewer';
import { FactRow } from './fact-row';
import { askable, namesOf, stillMissing, waivable } from './fact-standing';

interface Props extends Pick<Live<IssueView>, 'accept' | 'reload'> {
  view: IssueView;
}

/** How the request stands on each fact, the choice of what to ask for, and the way to do without. */
export function Facts({ view, accept, reload }: Props) {
  const { words } = useViewer();
  const [ticked, setTicked] = useState<string[]>([]);
  const open = askable(view).map(({ fact }) => fact);
  const dispensable = waivable(view);
  const tick = (fact: string, isTicked: boolean) =>
    setTicked((before) => [...before.filter((one) => one !== fact), ...(isTicked ? [fact] : [])]);
  return (
    <Stack space="space.150">
      <Heading size="xsmall">{words('agent.facts')}</Heading>
      {stillMissing(view).length === 0 && <Text>{words('agent.nothingMissing')}</Text>}
      {view.facts.map((fact) => (
        <FactRow
          key={fact.fact}
          view={view}
          fact={fact}
          isAskable={open.includes(fact.fact)}
          isWaivable={dispensable.includes(fact)}
          isTicked={ticked.includes(fact.fact)}
          tick={(isTicked) => tick(fact.fact, isTicked)}
          accept={accept}
          reload={reload}
        />
      ))}
      <AskForThese
        view={view}
        isOffered={open.length > 0}
        facts={open.filter((fact) => ticked.includes(fact))}
        reload={reload}
        accept={(after) => {
          setTicked([]);
          accept(after);
        }}
      />
      <LastAsked view={view} />
    </Stack>
  );
}

interface AskProps extends Props {
  isOffered: boolean;
  /** What is ticked. */
  facts: string[];
}

/** The button while there is something to ask for; what it did last is said even where nothing is left. */
function AskForThese({ view, isOffered, facts, accept, reload }: AskProps) {
  const { words } = useViewer();
  const [isAsking, setAsking] = useState(false);
  const [askedNow, setAskedNow] = useState<string>();
  const [refusal, setRefusal] = useState<NoAnswer>();
  const askForThese = async () => {
    setAskedNow(undefined);
    setRefusal(facts.length === 0 ? { code: 'nothing-to-ask' } : undefined);
    if (facts.length === 0) return;
    setAsking(true);
    const asked = await ask('askFor', { facts });
    setAsking(false);
    setRefusal(asked.ok ? undefined : asked.refusal);
    setAskedNow(asked.ok ? namesOf(facts, view) : undefined);
    if (asked.ok) accept(asked.data);
    else reload();
  };
  const isMended = refusal?.code === 'nothing-to-ask' && facts.length > 0;
  return (
    <Stack space="space.100">
      {isOffered && (
        <>
          <Text color="color.text.subtle">
            {words('agent.askHelp')}
            {view.facts.some(({ waived }) => waived) && ` ${words('agent.askWaived')}`}
          </Text>
          <Inline>
            <LoadingButton isLoading={isAsking} onClick={() => void askForThese()}>
              {words('agent.ask')}
            </LoadingButton>
          </Inline>
        </>
      )}
      {refusal && !isMended && (
        <SectionMessage appearance="warning">
          <Text>{agentRefusalWords(words, refusal)}</Text>
        </SectionMessage>
      )}
      {askedNow !== undefined && (
        <SectionMessage appearance="success" title={words('agent.askedNow')}>
          <Text>{words('agent.askedNow.facts', { facts: askedNow })}</Text>
        </SectionMessage>
      )}
    </Stack>
  );
}

function LastAsked({ view }: { view: IssueView }) {
  const { words, times } = useViewer();
  const { asked, now } = view;
  if (!asked) return null;
  const moment = times.moment(Date.parse(asked.at), Date.parse(now));
  return <Text>{words('agent.asked', { moment, facts: namesOf(asked.facts, view) })}</Text>;
}
