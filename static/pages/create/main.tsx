import { start } from '../shared/start';
import { CreatePage } from './create-page';
import { draftKeyOf } from './draft-key-of';

void start((context) => <CreatePage draftKey={draftKeyOf(context)} />);
