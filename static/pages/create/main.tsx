import { start } from '../shared/start';
import { CreatePage } from './create-page';
import { draftKey } from './drafts';

interface Extension {
  portal?: { id?: number | string };
  request?: { typeId?: number | string };
}

void start(({ extension }) => {
  const { portal, request } = extension as Extension;
  return <CreatePage draftKey={draftKey(String(portal?.id ?? ''), String(request?.typeId ?? ''))} />;
});
