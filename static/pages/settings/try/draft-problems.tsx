import type { Problem } from '../../../../src/policy/parse';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Message } from '../../shared/message';
import { useMistakeWords } from '../mistake-words';
import { useGoTo } from '../tab-names';

const SHOWN = 3;

/** Says what keeps the draft from being tried, and leads to where it is written. */
export function DraftProblems({ problems }: { problems: readonly Problem[] }) {
  const { words } = useViewer();
  const tell = useMistakeWords();
  const goTo = useGoTo();
  return (
    <Message kind="warning" title={words('try.wrong', { count: problems.length })}>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => {
          const { line, path } = problem;
          const message = tell(problem);
          return <li key={`${line} ${path} ${message}`}>{words('try.wrong.line', { line, message })}</li>;
        })}
      </ul>
      <Button onClick={() => goTo('policy')}>{words('try.wrong.go')}</Button>
    </Message>
  );
}
