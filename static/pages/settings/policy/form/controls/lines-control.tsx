import { useState } from 'react';
import { isSame } from '../../../../../../src/policy/difference/same';
import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { useForm, useNode } from '../form-context';
import { useFormWords } from '../form-words';
import { asTexts } from '../plain';
import { Frame } from './frame';
import { linesIn, writeLines } from './lines';

interface Props {
  path: Path;
  label?: string | undefined;
  /** What stands there as long as nothing is written and nothing counts anyway. */
  placeholder?: string;
}

/** A list of texts in one field, one to a line, so that a list from elsewhere can be pasted. */
export function LinesControl({ path, label, placeholder }: Props) {
  const words = useFormWords();
  const { fallback } = useNode(path);
  const field = useLines(path, '\n');
  return (
    <Frame path={path} label={label} isWhole>
      {(attributes) => (
        <textarea
          {...attributes}
          {...field}
          className={controls['control']}
          rows={3}
          placeholder={asTexts(fallback).join('\n') || (placeholder ?? words('onePerLine'))}
        />
      )}
    </Frame>
  );
}

/** What a field with a list of texts shows and does; a line that is begun or empty stays as it is typed. */
export function useLines(path: Path, separator: '\n' | ', ') {
  const { draft } = useForm();
  const { fallback } = useNode(path);
  const split = separator === '\n' ? /\n/ : /[\s,;]+/;
  const written = asTexts(draft.value(path));
  const [typed, setTyped] = useState(written.join(separator));
  // The list was changed elsewhere, such as in the text.
  const value = isSame(linesIn(typed, split), written) ? typed : written.join(separator);
  return {
    value,
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value);
      writeLines(draft, path, linesIn(event.target.value, split), fallback);
    },
  };
}
