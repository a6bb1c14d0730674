import ForgeReconciler, { useProductContext } from '@forge/react';
import { StrictMode } from 'react';
import { viewerOf, ViewerContext } from '../shared/viewer';
import { IssuePanel } from './issue-panel';

function App() {
  const context = useProductContext();
  if (!context) return null;
  return (
    <ViewerContext.Provider value={viewerOf(context)}>
      <IssuePanel />
    </ViewerContext.Provider>
  );
}

ForgeReconciler.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
