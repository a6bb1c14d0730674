// Atlaskit asks Atlassian's feature-gate client which variant to show. Outside Atlassian every gate is shut.

/** Whether a gate is open: never here. */
export const fg = (): boolean => false;

/** Whether Atlassian's React compiler rollout reached this page: never here. */
export const isReactCompilerActivePlatform = (): boolean => false;

const client = {
  checkGate: (): boolean => false,
  getExperimentValue: (_name: string, _parameter: string, fallback: unknown): unknown => fallback,
  initializeCompleted: (): boolean => false,
  initializeCalled: (): boolean => false,
};

export default client;
