import { start } from '../shared/start';
import { SharePage } from './share-page';

void start(() => <SharePage />);
