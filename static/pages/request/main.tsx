import { forgetDrafts } from '../create/drafts';
import { start } from '../shared/start';
import { RequestPage } from './request-page';

void start(({ extension }) => {
  const { portal } = extension as { portal?: { id?: number | string } };
  forgetDrafts(String(portal?.id ?? ''));
  return <RequestPage />;
});
