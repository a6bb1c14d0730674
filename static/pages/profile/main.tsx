import { start } from '../shared/start';
import { ProfilePage } from './profile-page';

void start(() => <ProfilePage />);
