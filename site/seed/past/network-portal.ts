import type { Template } from './template';

const whole = { company: '{company}', contact: '{person}', phone: '{phone}' };

const help = (
  ends: Template['ends'],
  summary: string,
  text: string,
  answers: Record<string, string> = {},
): Template => ({ ends, requestType: '21', summary, text, answers });

/** What customers of the network desk raised on its portal. */
export const networkPortal: readonly Template[] = [
  help(
    'P1',
    'No subscriber in {region} can authenticate',
    'Since {time} no subscriber in {region} gets online: {radius}. All of them are affected. Restarting {nas} changed nothing and there is no workaround.',
    whole,
  ),
  help(
    'P1',
    'Authentication down for everybody',
    'All authentication requests are rejected since {time}, production, every region. We have no way to get anybody online.',
    whole,
  ),
  help('P1', 'Everything offline!', 'All customers offline since {time}. Please help immediately.'),
  help(
    'P2',
    'Every tenth login in {region} times out',
    'About one login in ten on {nas} times out since {time}. A second try works. {count} subscribers complained.',
    whole,
  ),
  help(
    'P2',
    'Provisioning of new subscribers is delayed',
    'New subscribers of {region} need {count} hours until they can log in. Adding them by hand on {nas} works.',
    whole,
  ),
  help(
    'P2',
    'Accounting records are missing',
    'The accounting records of {nas} between {time} and noon are missing in the report. Billing runs on Friday.',
    whole,
  ),
  help('P2', 'Slow', 'The portal is slow for some of our staff.'),
  help(
    'P3',
    'How do we give a colleague the right to read reports?',
    'We found the page about roles, but a reader role is not offered there.',
    whole,
  ),
  help(
    'P3',
    'Which time zone does the daily report use?',
    'Our totals differ from yours by a few sessions at midnight. Nothing is broken, we would like to explain it.',
    whole,
  ),
  help('P3', 'Rename our company', 'Please change our name in the reports to {company} Group.', whole),
  help(
    'P3',
    'Export of sessions as CSV',
    'Is there a way to export the sessions of {region} for a month as CSV? The page stops at {count} thousand.',
  ),
  help(
    'P3',
    'Tippfehler in der Rechnung',
    'Auf der letzten Rechnung steht „{company} Gmbh“. Bitte in „GmbH“ ändern, es eilt nicht.',
    whole,
  ),
];
