import { start } from '../shared/start';
import { WelcomePage } from './welcome-page';

void start(() => <WelcomePage />);
