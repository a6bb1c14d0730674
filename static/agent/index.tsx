import ForgeReconciler, { useProductContext } from '@forge/react';
import { StrictMode } from 'react';
import { viewerFor } from '../shared/languages';
import { ViewerContext } from '../shared/viewer';
import { IssuePanel } from './issue-panel';

function App() {
  const context = useProductContext();
  if (!context) return null;
  return (
    <ViewerContext.Provider value={viewerFor(context)}>
      <IssuePanel />
    </ViewerContext.Provider>
  );
}

ForgeReconciler.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
