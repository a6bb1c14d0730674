import { callBack, type Frame, type Operation } from './frames';

/** A field of the form around a module, as @forge/jira-bridge hands it to an app. */
export interface FieldState {
  fieldId: string;
  fieldType: string;
  fieldName: string;
  description: string;
  value: unknown;
  isVisible: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
}

/** What an app may change of a field on the portal. */
export type Changeable = 'fieldName' | 'description' | 'isVisible' | 'value';

/** The portal's own form. */
export interface NativeForm {
  state(): Record<string, FieldState>;
  /** Makes one change; false when the field takes no such value. */
  change(fieldId: string, what: Changeable, value: unknown): boolean;
  /** Hears the id of each field that the person left or changed. */
  onChange(heard: (fieldId: string) => void): void;
}

type Note = (what: string) => Promise<void>;

interface Submitted {
  changeId: string;
  fieldsChanges: Record<string, Record<string, unknown>>;
  screenTabsChanges: unknown[];
}

// The methods that Atlassian documents for the portal, by the property in which jira-bridge sends what they set.
const methods: Record<Changeable, string> = {
  fieldName: 'setName',
  description: 'setDescription',
  isVisible: 'setVisible',
  value: 'setValue',
};

/**
 * The host's side of `uiModificationsApi`: what an app reads of the form and what it may change. `note` hears of
 * what an app tried that is not modelled.
 */
export function modificationOperations(form: NativeForm, note: Note): Record<string, Operation> {
  const registered = new Map<string, string[]>();
  const changeListeners = new Map<Frame, unknown>();
  const errorListeners = new Map<Frame, unknown>();
  const counter = { changes: 0 };
  const stateNow = () => ({ currentFormState: form.state(), currentScreenTabsState: [] });
  form.onChange((changedFieldId) => {
    for (const [frame, callback] of changeListeners) {
      const changeId = `${frame.id}-change-${++counter.changes}`;
      const { modifications: uiModifications } = frame.module;
      callBack(frame, callback, { changedFieldId, changeId, uiModifications, ...stateNow() });
    }
  });
  return {
    getUiModificationsInternalAPI(_, { id, module }) {
      if (module.modifications)
        return { onInitChangeId: `${id}-init`, uiModifications: module.modifications };
      throw new Error('Only a module of the type jira:uiModifications can change the form.');
    },
    'uiModifications.getOnInitData': stateNow,
    'uiModifications.registerFields'(payload) {
      const { fields, changeId } = payload as { fields: string[]; changeId: string };
      registered.set(changeId, fields);
    },
    async 'uiModifications.submit'(payload, frame) {
      const submitted = payload as Submitted;
      await refuseUndocumented(submitted, note);
      const errors = applied(form, submitted, registered.get(submitted.changeId) ?? []);
      if (errors.length === 0) return;
      if (!errorListeners.has(frame)) console.warn('UI modifications that were not made', errors);
      callBack(frame, errorListeners.get(frame), { errors });
    },
    'uiModifications.subscribeToChanges': (callback, frame) => void changeListeners.set(frame, callback),
    'uiModifications.subscribeToErrors': (callback, frame) => void errorListeners.set(frame, callback),
    'uiModifications.onBridgeError': (payload) => console.error('UI modifications', payload),
  };
}

/** What the portal is not documented to let an app do is refused aloud rather than left undone. */
async function refuseUndocumented(
  { fieldsChanges, screenTabsChanges }: Submitted,
  note: Note,
): Promise<void> {
  const properties = Object.values(fieldsChanges).flatMap((changes) => Object.keys(changes));
  const unknown = properties.find((property) => !isChangeable(property));
  const what = screenTabsChanges.length > 0 ? 'screen tabs' : unknown;
  if (what === undefined) return;
  await note(`UI modification of ${what} on the create form`);
  throw new Error(
    `The portal's create form takes ${Object.values(methods).join(', ')} and no change of ${what}.`,
  );
}

/** Makes the changes it can; what it cannot make comes back in the words of @forge/jira-bridge's errors. */
function applied(form: NativeForm, { fieldsChanges }: Submitted, registered: string[]): unknown[] {
  const fields = form.state();
  return Object.entries(fieldsChanges).flatMap(([fieldId, changes]) => {
    const field = { fieldId, fieldType: fields[fieldId]?.fieldType };
    if (!registered.includes(fieldId)) {
      const message = `The field ${fieldId} was not registered for this change.`;
      return [{ type: 'APPLY_CHANGES_FOR_UNREGISTERED_FIELD', ...field, message }];
    }
    return Object.entries(changes)
      .filter((change): change is [Changeable, unknown] => isChangeable(change[0]))
      .filter(([what, value]) => !form.change(fieldId, what, value))
      .map(([what]) => {
        const message = `The field ${fieldId} does not take this value.`;
        return { type: 'FIELD_VALIDATION_FAILED', ...field, method: methods[what], message };
      });
  });
}

function isChangeable(property: string): property is Changeable {
  return Object.hasOwn(methods, property);
}
