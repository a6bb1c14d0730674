import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { EditorWords } from '../editor-words';
import { completionFrom } from './completion';
import { sentenceOnHover } from './hover';
import type { Known } from './offers';
import { ownInput } from './own-input';
import { phrasesIn } from './phrases';
import { colours, frame } from './theme';

interface Options {
  label: string;
  /** Which keys do what, for whoever hears the page: what stands outside of the shadow root cannot be named in it. */
  help: string;
  words: EditorWords;
  known: () => Known;
  onChange: (source: string) => void;
}

/** What the editor can do. Tab is left alone, so that the keyboard gets out of it. */
export function extensionsFor({ label, help, words, known, onChange }: Options): Extension[] {
  return [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    indentUnit.of('  '),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    yaml(),
    autocompletion({ override: [completionFrom(known)], icons: false }),
    sentenceOnHover(known),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    ownInput,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-description': help,
      spellcheck: 'false',
      tabindex: '0',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    EditorState.phrases.of(phrasesIn(words)),
    frame,
    colours,
  ];
}
