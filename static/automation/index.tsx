import ForgeReconciler, { useProductContext } from '@forge/react';
import { StrictMode } from 'react';
import { viewerOf, ViewerContext } from '../shared/viewer';
import { CheckRequestForm } from './check-request-form';
import { savedInput } from './saved-input';

function App() {
  const context = useProductContext();
  if (!context) return null;
  return (
    <ViewerContext.Provider value={viewerOf(context)}>
      <CheckRequestForm saved={savedInput(context.extension, 'requestKey')} />
    </ViewerContext.Provider>
  );
}

ForgeReconciler.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
