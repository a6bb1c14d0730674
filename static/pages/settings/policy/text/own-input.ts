import { EditorView } from '@codemirror/view';

/**
 * Writes over a selection by itself. The browser would keep the looks of what it replaces in a `style` attribute, which
 * the content security policy blocks and reports.
 */
export const ownInput = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data, isComposing }, view) => {
    const { main } = view.state.selection;
    if (inputType !== 'insertText' || data === null || isComposing || main.empty) return false;
    const written = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, main.from, main.to, data, written))) view.dispatch(written());
    return true;
  },
});
