import { requestKeyInput } from './inputs';
import { renderForm } from './render';

renderForm((words) => ({ about: words('automation.check.about'), inputs: [requestKeyInput(words)] }));
