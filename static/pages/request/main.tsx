import { draftKeyOf } from '../create/draft-key-of';
import { start } from '../shared/start';
import { RequestPage } from './request-page';

void start((context) => <RequestPage draftKey={draftKeyOf(context)} accountId={context.accountId ?? ''} />);
