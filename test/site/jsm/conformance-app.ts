import type { Case } from './conformance-case';

const modification = {
  name: 'Hint',
  data: '{"summary":"Say what"}',
  contexts: [{ portalId: '1', requestTypeId: '11', viewType: 'JSMRequestCreate' }],
};

/** One call of each operation that only an app may call. */
export const appCases: Record<string, Case> = {
  'uiModificationsApps.createUiModification': {
    call: ({ app }) => app.uiModificationsApps.createUiModification(modification),
    has: ['id', 'self'],
  },
  'uiModificationsApps.getUiModifications': {
    call: async ({ app }) => {
      await app.uiModificationsApps.createUiModification(modification);
      return app.uiModificationsApps.getUiModifications({ expand: 'data,contexts' });
    },
    has: [
      'values.0.data',
      'values.0.contexts.0.portalId',
      'values.0.contexts.0.isAvailable',
      'total',
      'isLast',
    ],
  },
  'uiModificationsApps.updateUiModification': {
    call: async ({ app }) => {
      const { id } = await app.uiModificationsApps.createUiModification(modification);
      return app.uiModificationsApps.updateUiModification({ uiModificationId: id, data: '{}' });
    },
    has: [],
  },
  'uiModificationsApps.deleteUiModification': {
    call: async ({ app }) => {
      const { id } = await app.uiModificationsApps.createUiModification(modification);
      return app.uiModificationsApps.deleteUiModification({ uiModificationId: id });
    },
    has: [],
  },
};
