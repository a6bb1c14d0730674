import { useState } from 'react';
import { sentences } from '../../../../../../src/policy/replies/sentences';
import { languageName } from '../../../../../../src/policy/schema/formats';
import { Button } from '../../../../shared/button';
import controls from '../../../../shared/controls.module.css';
import { Disclosure } from '../../../../shared/disclosure';
import { AddNamed } from '../controls/add-named';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { TextControl } from '../controls/text-control';
import { useForm, useNode } from '../form-context';
import { useFormWords } from '../form-words';
import { asList, asRecord } from '../plain';
import { FactTexts } from './fact-texts';
import { ownLanguage } from './text-row';
import { Translations } from './translations';

const TEXTS = ['texts'];

/** The app's sentences by language: those that the policy words itself, and the rest with the built-in ones to see. */
export function TextsSection() {
  const words = useFormWords();
  const { draft } = useForm();
  const written = Object.keys(asRecord(draft.value(TEXTS)));
  const languages = [...new Set([...Object.keys(sentences), ...written])];
  const [chosen, setChosen] = useState(ownLanguage(draft));
  const language = languages.includes(chosen) ? chosen : 'en';
  return (
    <GroupFrame path={TEXTS} isNamed>
      <div className={form['row']}>
        <div className={form['named']}>
          <label htmlFor="texts-language">{words('texts.language')}</label>
          <select
            id="texts-language"
            className={controls['control']}
            value={language}
            onChange={(event) => setChosen(event.target.value)}
          >
            {languages.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
        <AddNamed
          label={words('texts.another')}
          action={words('add')}
          taken={languages}
          mistake={(name) => (languageName.test(name) ? undefined : 'texts.another.wrong')}
          add={(name) => {
            draft.set([...TEXTS, name], {});
            setChosen(name);
          }}
        />
      </div>
      <LanguageTexts key={language} language={language} />
    </GroupFrame>
  );
}

function LanguageTexts({ language }: { language: string }) {
  const words = useFormWords();
  const { draft } = useForm();
  const here = [...TEXTS, language];
  const node = useNode(here);
  const keys = node.kind === 'group' ? Object.keys(node.fields).filter((key) => !APART.includes(key)) : [];
  // What is emptied stays where it is until the section is left.
  const [own] = useState(() => new Set(Object.keys(asRecord(draft.value(here)))));
  const builtIn: Readonly<Record<string, string>> = sentences[language] ?? sentences['en'] ?? {};
  const field = (key: string) => (
    <TextControl key={key} path={[...here, key]} placeholder={builtIn[key] ?? ''} />
  );
  const facts = asList(draft.value(['facts']));
  const isTranslated =
    language !== ownLanguage(draft) || draft.value([...here, 'translations']) !== undefined;
  return (
    <div className={form['fields']}>
      {facts.length > 0 && <FactTexts language={language} />}
      {isTranslated && <Translations language={language} />}
      {keys.filter((key) => own.has(key)).map(field)}
      <Disclosure summary={words('texts.builtIn')}>
        <div className={form['fields']}>{keys.filter((key) => !own.has(key)).map(field)}</div>
      </Disclosure>
      {draft.value(here) !== undefined && (
        <div>
          <Button onClick={() => draft.remove(here)}>{words('texts.remove', { language })}</Button>
        </div>
      )}
    </div>
  );
}

/** What has fields of its own. */
const APART = ['questions', 'help', 'translations'];
