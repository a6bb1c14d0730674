import { reasonInput, requestKeyInput } from './inputs';
import { renderForm } from './render';

renderForm((words) => ({
  about: words('automation.reclassify.about'),
  inputs: [
    requestKeyInput(words),
    {
      name: 'severity',
      label: words('automation.severity'),
      help: words('automation.severityHelp'),
      needed: words('automation.severityNeeded'),
    },
    reasonInput(words, words('automation.reasonHelp')),
  ],
}));
