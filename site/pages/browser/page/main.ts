import 'virtual:atlassian-tokens.css';
import '../styles/main.css';
import { hostModules } from '../host/main';
import type { OnSubmit } from '../host/view';
import { fillInputs } from './action-form';
import { switchColours } from './colour-switch';
import { guardCreateForm } from './create-form';
import { showDeskTime } from './desk-clock';
import { followDesk } from './live';
import { tendControls } from './menus';
import { nativeForm } from './native-form';
import { openActions } from './request-actions';

const guarded = guardCreateForm();
const submitted: OnSubmit = (payload, frame) => guarded(payload, frame) || fillInputs(payload, frame);
const frames = hostModules(submitted, nativeForm());
const clock = showDeskTime();
openActions(frames);
tendControls();
switchColours((colorMode) => frames.broadcast({ desk: 'theme', colorMode }));
followDesk((offset) => {
  clock.set(offset);
  frames.broadcast({ desk: 'clock', offset });
});
