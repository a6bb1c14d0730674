import { reasonInput, requestKeyInput } from './inputs';
import { renderForm } from './render';

renderForm((words) => ({
  about: words('automation.escalate.about'),
  inputs: [requestKeyInput(words), reasonInput(words, words('automation.escalate.reasonHelp'))],
}));
