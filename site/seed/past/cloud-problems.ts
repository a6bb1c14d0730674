import type { Template } from './template';

const problem = (
  ends: Template['ends'],
  summary: string,
  text: string,
  answers?: Record<string, string>,
): Template => ({ ends, requestType: '11', summary, text, ...(answers && { answers }) });

const inProduction = (answers: Record<string, string>) => ({ environment: 'production', ...answers });

/** What customers of the cloud desk reported as broken. */
export const cloudProblems: readonly Template[] = [
  problem(
    'P1',
    '{product} is down in production',
    'Since {time} every request to {product} in the production cluster {cluster} ends in {error}. All our customers are locked out. We restarted the pods twice, it did not help, and we know of no workaround.',
    inProduction({ product: '{product}', errors: '{error}', impact: 'Nobody can use our shop.' }),
  ),
  problem(
    'P1',
    'Complete outage of cluster {cluster}',
    'No node of {cluster} (production) answers since {time}. Every tenant is offline and orders are lost by the minute. There is no way around it, the standby site hangs off the same control plane.',
    inProduction({ impact: 'Everybody, all tenants.', errors: '{error}' }),
  ),
  problem(
    'P1',
    'URGENT production outage',
    'Everything is down!! Nobody can log in to production, nothing works, no workaround. Please call back.',
  ),
  problem(
    'P1',
    'All writes to {product} fail, orders are lost',
    'From {time} on no write to {product} goes through on production, {error} each time. {count} shops cannot take orders. Failover brought the same error, so there is nothing left for us to try.',
    inProduction({ product: '{product}', changes: 'None since last week.', impact: 'No shop can sell.' }),
  ),
  problem(
    'P1',
    'Produktion steht: {product} nicht erreichbar',
    'Seit {time} ist {product} in der Produktion komplett ausgefallen. Alle Anwender sind betroffen, die Antwort ist immer {error}. Ein Neustart hat nicht geholfen, eine Umgehung gibt es nicht.',
    inProduction({ product: '{product}', errors: '{error}', impact: 'Alle Anwender.' }),
  ),
  problem(
    'P2',
    '{product} very slow for most users',
    'Response times of {product} on production went from half a second to more than {count} seconds at {time}. Most users are affected, roughly every third request times out. Retrying sometimes works.',
    inProduction({ product: '{product}', impact: 'Most users wait or give up.', started: '{time}' }),
  ),
  problem(
    'P2',
    'Half of the nodes in {cluster} not ready',
    '{count} nodes of {cluster} show NotReady since {time}. The workloads on them were not moved, so a large part of production answers {error}.',
    inProduction({ errors: '{error}', impact: 'A large part of our service.' }),
  ),
  problem(
    'P2',
    'Deployments to production fail since the upgrade',
    'Every deployment to {cluster} fails with {error} since your maintenance at {time}. What runs keeps running, but we cannot ship the fix that {count} customers are waiting for.',
    inProduction({ changes: 'Your maintenance.', errors: '{error}' }),
  ),
  problem(
    'P2',
    'Backups of {product} fail every night',
    'The nightly backup of {product} (production) failed {count} nights in a row with {error}. A restore would lose days of data. Manual snapshots fail in the same way.',
    inProduction({ product: '{product}', errors: '{error}' }),
  ),
  problem(
    'P2',
    'Anmeldung schlägt für viele Kollegen fehl',
    'Etwa {count} Kolleginnen und Kollegen können sich seit {time} nicht an {product} anmelden, andere schon. Produktion. Fehler: {error}. Abmelden und neu anmelden hilft nicht.',
    inProduction({ product: '{product}', errors: '{error}', impact: 'Viele Anwender.' }),
  ),
  problem('P2', 'Production is slow', 'Very slow since this morning. Many complaints. Please check.'),
  problem(
    'P2',
    'Certificates of {cluster} were not renewed',
    'The certificate of the API of {cluster} ran out at {time}. Browsers warn, and about {count} integrations refuse to connect. Those that do not verify go on working.',
    inProduction({ errors: 'certificate has expired', impact: 'Partners cannot connect.' }),
  ),
  problem(
    'P3',
    'Graphs of {product} have gaps',
    'The dashboards of {product} have gaps of some minutes since {time}. The numbers in the logs are complete, so we read those for now.',
    inProduction({ product: '{product}', workaround: 'We read the logs.' }),
  ),
  problem(
    'P3',
    '{error} now and then from {product}',
    'About {count} requests a day to {product} end in {error}. A retry goes through each time, nobody complained yet.',
    inProduction({ product: '{product}', errors: '{error}', workaround: 'Retry.' }),
  ),
  problem(
    'P3',
    'Staging: {product} does not start',
    'On staging, {product} ends in a crash loop since {time}: {error}. Production is fine. Two developers are blocked in their tests.',
    { environment: 'staging', product: '{product}', errors: '{error}' },
  ),
  problem(
    'P3',
    'Log search shows the wrong time zone',
    'Search results of {product} are shifted by {count} hours. If we search in UTC everything is found.',
    { product: '{product}', workaround: 'Search in UTC.' },
  ),
  problem(
    'P3',
    'Autoscaler of {cluster} is too slow',
    'New nodes need {count} minutes to join {cluster}. At peak time we add some by hand beforehand, which works.',
    inProduction({ workaround: 'Nodes added by hand.' }),
  ),
  problem('P3', 'Builds fail sometimes', 'Some builds fail. Mostly they work on the second try.'),
  problem(
    'P3',
    'Testumgebung: {product} meldet {error}',
    'In der Testumgebung liefert {product} seit {time} {error}. Die Produktion ist nicht betroffen, wir testen solange lokal.',
    { environment: 'staging', product: '{product}', errors: '{error}' },
  ),
  problem(
    'P4',
    'Typo on the status page',
    'The status page of {product} says “maintanance”. No harm done, just so that you know.',
    { product: '{product}' },
  ),
  problem(
    'P4',
    'Button in the console is cut off',
    'On a narrow window the “Save” button of {product} is cut off. With a wider window it is fine.',
    { product: '{product}', impact: 'None, it only looks odd.' },
  ),
  problem(
    'P4',
    'Falsche Übersetzung in der Konsole',
    'In der deutschen Konsole von {product} heißt „Deployment“ einmal „Einsatz“ und einmal „Bereitstellung“. Nur ein Schönheitsfehler.',
  ),
  problem('P3', 'Does not work', 'It does not work any more, please help.'),
];
