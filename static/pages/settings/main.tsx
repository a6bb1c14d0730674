import { start } from '../shared/start';
import { SettingsPage } from './settings-page';

void start(() => <SettingsPage />);
