import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SiteFacts } from '../../../../../src/policy/site';
import { Message } from '../../../shared/message';
import { useMistakeWords } from '../../mistake-words';
import type { Draft, Path } from '../draft';
import { sortProblems } from './blanks';
import { FormContext } from './form-context';
import { useFormWords } from './form-words';
import { leadTo } from './lead-to';
import { idOf, topOf } from './paths';
import styles from './policy-form.module.css';
import { problemsIn, unreadableIn } from './problems';
import { ProblemList } from './problem-list';
import { policyNode } from './schema/from-json-schema';
import { Section } from './section';
import { SectionList } from './section-list';
import { type SectionName, sectionOf } from './sections';

interface Props {
  draft: Draft;
  /** What Jira says about the project, for what can be chosen; undefined as long as it is not known. */
  site?: SiteFacts | undefined;
  /** The part that is open. */
  part: SectionName;
  onPart: (part: SectionName) => void;
}

/**
 * The draft as a form: a part at a time, every control labelled from the schema, and every mistake beside its control.
 */
export function PolicyForm({ draft, site, part, onPart }: Props) {
  const words = useFormWords();
  const tell = useMistakeWords();
  const wanted = useRef<string>();
  const [root] = useState(policyNode);
  const { problems, blanks, leave, renew } = useProblems(draft);
  const broken = unreadableIn(problems);
  const form = useMemo(
    () => ({ draft, problems, blanks, renew, root, site }),
    [draft, problems, blanks, renew, root, site],
  );
  useEffect(() => {
    if (wanted.current !== undefined && leadTo(wanted.current)) wanted.current = undefined;
  });
  if (broken)
    return (
      <Message
        kind="danger"
        title={words('unreadable')}
        role="status"
        text={words('unreadable.do', { line: broken.line, message: tell(broken) })}
      />
    );
  const lead = (path: string) => {
    const section = sectionOf(topOf(path)) ?? part;
    if (section === part) leadTo(path);
    else {
      wanted.current = path;
      onPart(section);
    }
  };
  return (
    <FormContext.Provider value={form}>
      <ProblemList problems={problems} blanks={blanks} lead={lead} />
      <div className={styles['form']} onBlur={({ target }) => leave(target.id)}>
        <SectionList open={part} problems={problems} onOpen={onPart} />
        <section className={styles['section']} aria-labelledby="policy-form-section">
          <h2 id="policy-form-section" tabIndex={-1}>
            {words(`section.${part}`)}
          </h2>
          <p className={styles['about']}>{words(`section.${part}.about`)}</p>
          <Section key={part} name={part} />
        </section>
      </div>
    </FormContext.Provider>
  );
}

/** What is wrong with the draft, and what is still to be filled in as long as nobody has left it empty. */
function useProblems(draft: Draft) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { wrong, blank } = useMemo(
    () => sortProblems(problemsIn(draft.parsed), (path) => draft.value(path), left),
    [draft, left],
  );
  const leave = (id: string) => {
    if (id !== '' && !left.has(id)) setLeft(new Set([...left, id]));
  };
  const renew = useCallback((path: Path) => {
    const id = idOf(path);
    setLeft((before) => new Set([...before].filter((one) => one !== id && !one.startsWith(`${id}_`))));
  }, []);
  return { problems: wrong, blanks: blank, leave, renew };
}
