import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the design's own tokens, which are light or dark as the page is. */
export const frame = EditorView.theme({
  '&': {
    height: 'min(34rem, 75vh)',
    color: 'var(--ds-text)',
    backgroundColor: 'var(--ds-background-input)',
    fontSize: '0.8125rem',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ds-text)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ds-text)' },
  '.cm-gutters': {
    color: 'var(--ds-text-subtle)',
    backgroundColor: 'var(--ds-surface-sunken)',
    borderRight: '1px solid var(--ds-border)',
  },
  '.cm-activeLine': { backgroundColor: 'var(--ds-background-neutral-subtle-hovered)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ds-background-selected)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--ds-background-neutral)' },
  '.cm-searchMatch': {
    backgroundColor: 'var(--ds-background-warning)',
    outline: '1px solid var(--ds-border-warning)',
  },
  '.cm-searchMatch.cm-searchMatch-selected': { backgroundColor: 'var(--ds-background-selected)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--ds-background-neutral)',
    outline: '1px solid var(--ds-border)',
  },
  '.cm-foldPlaceholder': {
    color: 'var(--ds-text-subtle)',
    backgroundColor: 'var(--ds-background-neutral)',
    border: 'none',
    padding: '0 0.5rem',
  },
  '.cm-panels': {
    color: 'var(--ds-text)',
    backgroundColor: 'var(--ds-surface-raised)',
    borderColor: 'var(--ds-border)',
  },
  '.cm-panel input, .cm-textfield': {
    color: 'var(--ds-text)',
    backgroundColor: 'var(--ds-background-input)',
    border: '1px solid var(--ds-border-input)',
  },
  '.cm-button, .cm-panel.cm-search [name=close]': {
    color: 'var(--ds-text)',
    backgroundImage: 'none',
    backgroundColor: 'var(--ds-background-neutral)',
    border: '1px solid var(--ds-border)',
  },
  '.cm-tooltip': {
    color: 'var(--ds-text)',
    backgroundColor: 'var(--ds-surface-overlay)',
    border: '1px solid var(--ds-border)',
    borderRadius: '4px',
    maxWidth: 'min(26rem, 80vw)',
  },
  '.cm-sentence, .cm-completionInfo, .cm-diagnostic': { padding: '6px 10px', lineHeight: '1.4' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--ds-border-danger)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--ds-text-selected)',
    backgroundColor: 'var(--ds-background-selected)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--ds-border-danger)',
    textUnderlineOffset: '3px',
  },
});

/** Keys stand out; comments stand back. */
export const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--ds-text-accent-blue)' },
    { tag: [tags.lineComment, tags.comment], color: 'var(--ds-text-subtle)', fontStyle: 'italic' },
    { tag: [tags.string, tags.attributeValue], color: 'var(--ds-text-accent-green)' },
    { tag: [tags.keyword, tags.bool, tags.number, tags.null], color: 'var(--ds-text-accent-purple)' },
    {
      tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace],
      color: 'var(--ds-text-subtle)',
    },
  ]),
);
