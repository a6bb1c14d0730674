import { requestKeyInput } from './inputs';
import { renderForm } from './render';

renderForm((words) => ({
  about: words('automation.share.about'),
  inputs: [
    requestKeyInput(words),
    {
      name: 'people',
      label: words('automation.share.people'),
      help: words('automation.share.peopleHelp'),
      needed: words('automation.share.peopleNeeded'),
      isLong: true,
    },
    { name: 'days', label: words('automation.share.days'), help: words('automation.share.daysHelp') },
  ],
}));
