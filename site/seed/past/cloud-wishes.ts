import type { Template } from './template';

const question = (ends: Template['ends'], summary: string, text: string): Template => ({
  ...{ ends, requestType: '12', summary, text },
});

const change = (ends: Template['ends'], summary: string, text: string): Template => ({
  ...{ ends, requestType: '13', summary, text },
  answers: { product: '{product}', environment: 'production' },
});

/** What customers of the cloud desk asked, and what they wanted changed. */
export const cloudWishes: readonly Template[] = [
  question(
    'P4',
    'How do we rotate the keys of {product}?',
    'Our auditors ask for new keys every {count} days. Is there a way without a restart of the workloads?',
  ),
  question(
    'P4',
    'Which version of {product} comes next?',
    'We plan our upgrades for the next quarter. Which version will {cluster} get, and when?',
  ),
  question(
    'P4',
    'Can {product} be used from another region?',
    'We think about a second site. Can it use {product} in {cluster}, and what would that cost?',
  ),
  question(
    'P4',
    'Wie lange werden Protokolle aufbewahrt?',
    'Unser Datenschutz möchte wissen, wie lange {product} Protokolle aufbewahrt und ob sich das ändern lässt.',
  ),
  question('P4', 'Question about the invoice', 'Who can explain the line “{product}” on our last invoice?'),
  question(
    'P3',
    'Is {error} from {product} something to worry about?',
    'Since {time} we see {error} in the log, about {count} times an hour. Everything seems to work. Is this known?',
  ),
  question(
    'P4',
    'Is there documentation for the API of {product}?',
    'We would like to read our usage by script and found no reference.',
  ),
  question(
    'P4',
    'Zugang für einen neuen Kollegen',
    'Wie gebe ich einem neuen Kollegen Lesezugriff auf {product}?',
  ),
  change(
    'P4',
    'Raise the quota of {product}',
    'Please raise our quota of {product} in {cluster} by {count} percent. The season starts in three weeks.',
  ),
  change(
    'P4',
    'Open a port from {cluster} to our office',
    'Please allow port 8443 from {cluster} to our office network; the form with the addresses is signed.',
  ),
  change(
    'P3',
    'Disk of {product} nearly full',
    'The disk of {product} will be full in about {count} days at this rate. Please double it before then.',
  ),
  change(
    'P3',
    'Renew the certificate of our shop',
    'It runs out in {count} days. Please renew it as last year.',
  ),
  change(
    'P4',
    'Zweiter Administrator',
    'Bitte geben Sie unserem Kollegen Administratorrechte auf {cluster}. Die Freigabe liegt bei.',
  ),
  change(
    'P4',
    'Delete our old test cluster',
    'We no longer need {cluster}-test. Please delete it and its backups.',
  ),
];
