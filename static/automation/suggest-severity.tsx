import { requestKeyInput } from './inputs';
import { renderForm } from './render';

renderForm((words) => ({ about: words('automation.suggest.about'), inputs: [requestKeyInput(words)] }));
