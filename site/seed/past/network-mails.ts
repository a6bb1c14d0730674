import type { Template } from './template';

/** The lines that the desk asks to find at the top of a mail. */
const top = `Hello,

Company: {company}
Contact: {person}
Phone: {phone}
Priority: {chosen}
`;

const mail = (ends: Template['ends'], summary: string, text: string): Template => ({
  ...{ ends, requestType: '22', summary, text },
});

const whole = (ends: Template['ends'], summary: string, text: string): Template =>
  mail(ends, summary, `${top}\n${text}\n\nRegards\n{person}`);

/** What customers of the network desk wrote by mail. */
export const networkMails: readonly Template[] = [
  whole(
    'P1',
    '{chosen}: total outage in {region}',
    'Nobody in {region} can connect since {time}. Every request to {nas} ends in {radius}. We restarted it and moved to the second node, nothing helps, and there is no workaround.',
  ),
  whole(
    'P1',
    '{chosen}: RADIUS rejects all subscribers',
    'From {time} on all subscribers are rejected ({radius}). We changed nothing. No workaround.',
  ),
  mail('P1', 'HELP all customers down', 'All our customers are down since {time}!!! Call me on {phone}.'),
  mail(
    'P1',
    'Ausfall in {region}',
    'Seit {time} kommt in {region} niemand mehr ins Netz, alle Anmeldungen enden mit {radius}. Keine Umgehung bekannt. Bitte sofort melden: {phone}. {person}, {company}',
  ),
  whole(
    'P2',
    'Sessions drop on {nas}',
    'Sessions on {nas} drop after about {count} minutes since {time}. People can connect again at once, so it is a nuisance rather than an outage.',
  ),
  whole(
    'P2',
    'Intermittent timeouts from {nas}',
    'Since {time} one request in twenty to {nas} gets no answer. Retries work. Error: {radius}.',
  ),
  whole(
    'P2',
    'Report for {region} is wrong',
    'The usage report for {region} shows {count} percent less than our own counters since Monday.',
  ),
  mail('P2', 'Problem with logins', 'Some logins fail since yesterday, others work. Can you look into it?'),
  mail(
    'P2',
    'Langsame Anmeldung',
    'Hallo, seit {time} dauert die Anmeldung an {nas} oft {count} Sekunden. Nach einem zweiten Versuch geht es meist. Viele Grüße, {person}',
  ),
  whole(
    'P3',
    'Question on the price list',
    'Which price counts for subscribers who are paused? Kind regards.',
  ),
  whole('P3', 'New contact person', 'From next month {person} will be our contact. Please update your list.'),
  whole(
    'P3',
    'Documentation of the provisioning API',
    'We would like to create subscribers by script. Where is the reference, and is there a sandbox?',
  ),
  mail('P3', 'Re: your newsletter', 'Please take this address off your newsletter, thank you.'),
  mail(
    'P3',
    'Kündigung eines Zugangs',
    'Guten Tag, bitte löschen Sie den Zugang von Frau Abel zum Ende des Monats. Mit freundlichen Grüßen, {person}',
  ),
  mail('P3', 'Invoice', 'Hi, please send the invoice of last month again as PDF. Thanks, {person}'),
];
