type Ask = (op: string, payload?: unknown) => Promise<unknown>;

const actions = [
  'getOnInitData',
  'registerFields',
  'submit',
  'subscribeToChanges',
  'subscribeToErrors',
  'onBridgeError',
];

/**
 * What `getUiModificationsInternalAPI` answers: data, and functions that ask the page around this frame. Undocumented;
 * the names are those that @forge/jira-bridge 0.40 reads.
 */
export async function openUiModifications(ask: Ask): Promise<Record<string, unknown>> {
  const data = await ask('getUiModificationsInternalAPI');
  const asking = actions.map((name) => [
    name,
    (payload?: unknown) => ask(`uiModifications.${name}`, payload),
  ]);
  return { data, actions: Object.fromEntries(asking) as Record<string, unknown> };
}
