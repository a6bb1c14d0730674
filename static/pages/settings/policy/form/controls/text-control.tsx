import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { useForm, useNode, write } from '../form-context';
import { type FormWords, isFormWord, useFormWords } from '../form-words';
import { asText } from '../plain';
import { offerFor } from '../references';
import styles from './form.module.css';
import { Frame } from './frame';
import { SelectControl } from './select-control';

interface Props {
  path: Path;
  label?: string | undefined;
  /** What stands there as long as nothing is written. */
  placeholder?: string;
  /** Writes what was typed, where more changes than the value itself. */
  onWrite?: (typed: string) => void;
}

/** A text or a number; what it names elsewhere is chosen or suggested. */
export function TextControl({ path, label, placeholder, onWrite }: Props) {
  const words = useFormWords();
  const form = useForm();
  const node = useNode(path);
  const offer = offerFor(node.schemaPath, form);
  if (offer?.isClosed)
    return (
      <SelectControl
        path={path}
        label={label}
        options={offer.values.map((option) => named(option, node.schemaPath, words))}
      />
    );
  const isLong = node.kind === 'text' && node.isLong;
  return (
    <Frame path={path} label={label}>
      {(attributes) => {
        const shared = {
          ...attributes,
          className: `${controls['control']} ${node.kind === 'number' ? styles['number'] : ''}`,
          value: asText(form.draft.value(path)),
          placeholder: placeholder ?? asText(node.fallback),
        };
        const change =
          onWrite ?? ((typed) => write(form.draft, path, valueOf(typed, node.kind), node.fallback));
        if (isLong) return <textarea {...shared} rows={2} onChange={(event) => change(event.target.value)} />;
        return (
          <>
            <input
              {...shared}
              type="text"
              inputMode={node.kind === 'number' ? 'numeric' : undefined}
              list={offer ? `${attributes.id}-offer` : undefined}
              autoComplete="off"
              onChange={(event) => change(event.target.value)}
            />
            {offer && (
              <datalist id={`${attributes.id}-offer`}>
                {offer.values.map(({ value }) => (
                  <option key={value} value={value} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Frame>
  );
}

/** What is built in has no name of the policy's own. */
function named<T extends { value: string }>(option: T, schemaPath: string, words: FormWords): T {
  if (option.value === 'always') return { ...option, label: words('always') };
  const own = `choice.${schemaPath}.${option.value}`;
  return isFormWord(own) ? { ...option, label: words(own) } : option;
}

/** A number where one is wanted; what is none yet is kept as it is typed, and the schema says what is wrong with it. */
function valueOf(typed: string, kind: string): string | number {
  return kind === 'number' && /^-?\d{1,15}$/.test(typed.trim()) ? Number(typed) : typed;
}
