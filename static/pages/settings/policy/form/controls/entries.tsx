import type { ReactNode } from 'react';
import { Button } from '../../../../shared/button';
import type { Path } from '../../draft';
import { append, useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asList, asRecord, asText } from '../plain';
import { problemsAt, problemsWithin } from '../problems';
import entries from './entries.module.css';
import { Errors } from './errors';
import { Moves } from './moves';
import { useNextFocus } from './next-focus';

interface Props {
  path: Path;
  /** What an entry is called; its name or id where left out. */
  titleOf?: (entry: unknown, at: number) => string;
  /** What stands beside the title, open or not. */
  aside?: (entry: unknown, at: number) => ReactNode;
  body: (path: Path) => ReactNode;
  /** What a new entry begins with. */
  fresh?: unknown;
  addLabel?: string;
}

/** A list of things, each behind its name: open one to change it; add, move and remove them by buttons. */
export function Entries({ path, titleOf, aside, body, fresh = {}, addLabel }: Props) {
  const words = useFormWords();
  const { draft, problems, blanks, renew } = useForm();
  const all = asList(draft.value(path));
  const { list, next } = useNextFocus();
  const title = (entry: unknown, at: number) =>
    (titleOf?.(entry, at) ?? nameOf(entry)) || words('entry', { number: at + 1 });
  return (
    <div ref={list} className={entries['list']}>
      {all.map((entry, at) => {
        const here = [...path, at];
        const isWrong = problemsWithin(problems, here).length > 0;
        const isBlank = problemsWithin(blanks, here).length > 0;
        return (
          <details key={at} id={idOf(here)} className={entries['entry']} data-at={at}>
            <summary className={entries['summary']}>
              <span className={entries['title']}>{title(entry, at)}</span>
              {aside?.(entry, at)}
              {isWrong && <span className={entries['wrong']}>{words('mistake')}</span>}
              {isBlank && !isWrong && <span className={entries['blank']}>{words('toFillIn')}</span>}
            </summary>
            <div className={entries['body']}>
              <Errors id={`${idOf(here)}-error`} problems={problemsAt(problems, here)} />
              {body(here)}
              <Moves path={path} at={at} of={all.length} title={title(entry, at)} then={next} />
            </div>
          </details>
        );
      })}
      <Button
        data-add
        onClick={() => {
          append(draft, path, fresh);
          renew([...path, all.length]);
          next({ at: all.length, on: 'first' });
        }}
      >
        {addLabel ?? words('add')}
      </Button>
    </div>
  );
}

function nameOf(entry: unknown): string {
  const { id, name, label, says, why, question } = asRecord(entry);
  const titles = [id, name ?? label].map(asText).filter((text) => text !== '');
  return [...new Set(titles)].join(' · ') || asText(says ?? why ?? question);
}
