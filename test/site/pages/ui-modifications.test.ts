import type * as JiraBridge from '@forge/jira-bridge';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { keepFunctions } from '../../../site/pages/browser/frame/functions';
import { openUiModifications } from '../../../site/pages/browser/frame/ui-modifications';
import type { Frame } from '../../../site/pages/browser/host/frames';
import { modificationOperations, type NativeForm } from '../../../site/pages/browser/host/ui-modifications';

const entities = [{ id: 'a', data: 'from the app' }];
const here: { call: (op: string) => Promise<unknown> } = { call: () => Promise.reject(new Error('nobody')) };
const bridge: { api?: typeof JiraBridge.uiModificationsApi } = {};

beforeAll(() => {
  // Atlassian's package looks for the bridge when it loads, and then never again.
  globalThis.__bridge = { callBridge: (op) => here.call(op) };
  const load = createRequire(import.meta.url);
  bridge.api = (load('@forge/jira-bridge/out/index.js') as typeof JiraBridge).uiModificationsApi;
});

/** Atlassian's own API for a frame on a form with one field, and what has become of the form. */
function openForm(module: object = { modifications: entities }) {
  const field = { fieldId: 'summary', fieldType: 'summary', fieldName: 'Summary', description: 'Own words' };
  const state = { ...field, value: '', isVisible: true, isReadOnly: false, isRequired: true };
  const made: unknown[] = [];
  const heard: ((fieldId: string) => void)[] = [];
  const form: NativeForm = {
    state: () => ({ summary: state }),
    change: (id, what, value) => typeof value === 'string' && made.push([id, what, value]) > 0,
    onChange: (listener) => void heard.push(listener),
  };
  const functions = keepFunctions();
  const postMessage = ({ fn, args }: { fn: string; args: unknown[] }) => functions.call(fn, args);
  const frame = { id: 'f', module, element: { contentWindow: { postMessage } } } as object as Frame;
  const notes: string[] = [];
  const operations = modificationOperations(form, (what) => Promise.resolve(void notes.push(what)));
  const ask = (op: string, payload?: unknown) =>
    new Promise((answer) => answer(operations[op]?.(functions.pack(payload), frame)));
  here.call = () => openUiModifications(ask);
  if (!bridge.api) throw new Error('the bridge is not there');
  return { api: bridge.api, made, notes, leave: (id: string) => heard.forEach((hear) => hear(id)) };
}

test('an app reads a field and describes it when the form opens', async () => {
  const { api, made } = openForm();
  await api.onInit(
    ({ api: form, uiModifications }) => {
      const field = form.getFieldById('summary');
      field?.setDescription(`${field.getDescription()}, ${uiModifications[0]?.data ?? ''}`);
      expect(form.getFieldById('priority')).toBeUndefined();
    },
    () => ['summary', 'priority'],
  );
  expect(made).toEqual([['summary', 'description', 'Own words, from the app']]);
});

test('what is set twice is made once, at the end', async () => {
  const { api, made } = openForm();
  await api.onInit(
    ({ api: form }) => {
      form.getFields().forEach((field) => field.setName('First').setName('Second'));
      expect(made).toEqual([]);
    },
    () => ['summary'],
  );
  expect(made).toEqual([['summary', 'fieldName', 'Second']]);
});

test('an app hears which field a person left and may answer', async () => {
  const { api, made, leave } = openForm();
  await api.onChange(
    ({ change }) => void change.current?.setDescription('Thank you'),
    ({ change }) => [change.current?.getId() ?? ''],
  );
  leave('summary');
  await expect.poll(() => made).toEqual([['summary', 'description', 'Thank you']]);
});

test('a field that was not registered stays as it was and the app is told', async () => {
  const { api, made } = openForm();
  const told: unknown[] = [];
  await api.onError(({ errors }) => told.push(...errors));
  await api.onInit(
    ({ api: form }) => void form.getFieldById('summary')?.setName('Mine'),
    () => [],
  );
  expect(made).toEqual([]);
  expect(told).toMatchObject([{ type: 'APPLY_CHANGES_FOR_UNREGISTERED_FIELD', fieldId: 'summary' }]);
});

test('a value that the field does not take is named with its setter', async () => {
  const { api } = openForm();
  const told: unknown[] = [];
  await api.onError(({ errors }) => told.push(...errors));
  await api.onInit(
    ({ api: form }) => void form.getFieldById('summary')?.setVisible(false),
    () => ['summary'],
  );
  expect(told).toMatchObject([{ type: 'FIELD_VALIDATION_FAILED', method: 'setVisible' }]);
});

test('a setter that the portal does not document fails aloud', async () => {
  const { api, made, notes } = openForm();
  const trying = api.onInit(
    ({ api: form }) => void form.getFieldById('summary')?.setName('Mine').setRequired(true),
    () => ['summary'],
  );
  await expect(trying).rejects.toThrow('no change of isRequired');
  expect([made, notes]).toEqual([[], ['UI modification of isRequired on the create form']]);
});

test('a module of another type may not change the form', async () => {
  const { api } = openForm({});
  await expect(
    api.onInit(
      () => undefined,
      () => [],
    ),
  ).rejects.toThrow('jira:uiModifications');
});
