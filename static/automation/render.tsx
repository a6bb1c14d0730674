import ForgeReconciler, { useProductContext } from '@forge/react';
import { StrictMode, useMemo } from 'react';
import { viewerFor } from '../shared/languages';
import type { Words } from '../shared/words';
import { ActionForm, type Input } from './action-form';
import { savedInputs } from './saved-inputs';

/** What one action's form says and asks, in the author's words. */
export type Asks = (words: Words) => { about: string; inputs: readonly Input[] };

/** Shows the form of an action in a rule. */
export function renderForm(asks: Asks): void {
  ForgeReconciler.render(
    <StrictMode>
      <Form asks={asks} />
    </StrictMode>,
  );
}

function Form({ asks }: { asks: Asks }) {
  const context = useProductContext();
  const shown = useMemo(() => context && asks(viewerFor(context).words), [asks, context]);
  const saved = useMemo(() => savedInputs(context?.extension), [context]);
  return shown && <ActionForm {...shown} saved={saved} />;
}
