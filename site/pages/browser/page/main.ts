import 'virtual:atlassian-tokens.css';
import '../styles/main.css';
import { hostModules } from '../host/main';
import { switchColours } from './colour-switch';
import { guardCreateForm } from './create-form';
import { showDeskTime } from './desk-clock';
import { followDesk } from './live';
import { tendControls } from './menus';

const frames = hostModules(guardCreateForm());
const clock = showDeskTime();
tendControls();
switchColours((colorMode) => frames.broadcast({ desk: 'theme', colorMode }));
followDesk((offset) => {
  clock.set(offset);
  frames.broadcast({ desk: 'clock', offset });
});
