import { ownTexts } from '../../../../../../src/policy/translation';
import { Button } from '../../../../shared/button';
import { Disclosure } from '../../../../shared/disclosure';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asRecord, asText } from '../plain';
import { type SectionName, sectionOf } from '../sections';
import { TextRow } from './text-row';

/** A text as long as this is written in a field of several lines: its translation is longer, and a phone is narrow. */
const LONG = 36;

/** What the policy says to customers in its own words, part by part, each text with its translation. */
export function Translations({ language }: { language: string }) {
  const words = useFormWords();
  const { draft } = useForm();
  const path = ['texts', language, 'translations'];
  const written = asRecord(draft.value(path));
  const parts = textsByPart(draft.value([]));
  const texts = [...parts.values()].flat();
  const missing = texts.filter((text) => asText(written[text]) === '').length;
  const strays = Object.keys(written).filter((text) => !texts.includes(text));
  return (
    <Disclosure summary={summaryOf(missing, words)}>
      <GroupFrame path={path} isNamed>
        {[...parts].map(([part, own]) => (
          <fieldset key={part} className={form['group']}>
            <legend>{words(`section.${part}`)}</legend>
            {own.map((text) => (
              <TextRow
                key={text}
                path={[...path, text]}
                label={text}
                placeholder={text}
                language={language}
                isLong={text.length > LONG}
              />
            ))}
          </fieldset>
        ))}
        {strays.length > 0 && <Strays path={path} strays={strays} />}
      </GroupFrame>
    </Disclosure>
  );
}

function summaryOf(missing: number, words: ReturnType<typeof useFormWords>): string {
  if (missing === 0) return words('texts.translations');
  return words(missing === 1 ? 'texts.translations.one' : 'texts.translations.missing', { count: missing });
}

/** Each text once, in the part of the form in which it is first said. */
function textsByPart(policy: unknown): Map<SectionName, string[]> {
  const seen = new Set<string>();
  const parts = new Map<SectionName, string[]>();
  for (const { path, text } of ownTexts(policy)) {
    const part = sectionOf(String(path[0]));
    if (part === undefined || text === '' || seen.has(text)) continue;
    seen.add(text);
    parts.set(part, [...(parts.get(part) ?? []), text]);
  }
  return parts;
}

/** Translations of what the policy said once; nobody reads them any more. */
function Strays({ path, strays }: { path: string[]; strays: string[] }) {
  const words = useFormWords();
  const { draft } = useForm();
  const remove = (text: string) => {
    draft.remove([...path, text]);
    document.getElementById(idOf(path))?.focus();
  };
  return (
    <fieldset className={form['group']}>
      <legend>{words('texts.strays')}</legend>
      <p className={form['help']}>{words('texts.strays.about')}</p>
      {strays.map((text) => (
        <div key={text} className={form['inline']}>
          <span>{`${text} – ${asText(draft.value([...path, text]))}`}</span>
          <Button onClick={() => remove(text)}>
            {words('remove')}
            <span className="visually-hidden"> {text}</span>
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
