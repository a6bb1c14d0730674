import type { RosterView } from '../../../src/calls/roster';
import { useViewer } from '../../shared/viewer';
import { Address } from './address';
import { OrganisationDomains } from './organisation-domains';
import styles from './section.module.css';
import checklist from './site-checklist.module.css';

/**
 * What Jira's own settings decide and show no app: where to click, and how to see that it works. The places are those
 * of Atlassian's documentation: support.atlassian.com/jira-service-management-cloud/docs, pages
 * change-global-customer-permissions, use-email-domains-to-automatically-group-customers-into-organizations and
 * change-project-customer-permissions.
 */
const PLACES = ['allowList', 'domains', 'access', 'sharing'] as const;

/** The site's own settings that matter for who can be a customer here, each with its place and a test. */
export function SiteChecklist({ roster }: { roster: RosterView }) {
  const { words } = useViewer();
  const all = [...new Set(roster.organisations.flatMap(({ domains }) => domains))];
  return (
    <details className={styles['others']}>
      <summary>{words('checklist.title')}</summary>
      <div className={checklist['inside']}>
        <p className={styles['subtle']}>{words('checklist.about')}</p>
        <ol className={checklist['places']}>
          {PLACES.map((place) => (
            <li key={place}>
              <h3>{words(`checklist.${place}`)}</h3>
              <p>{words(`checklist.${place}.where`)}</p>
              <p>{words(`checklist.${place}.what`)}</p>
              {place === 'allowList' && all.length > 0 && (
                <Address label={words('checklist.allDomains')} address={all.join(', ')} />
              )}
              {place === 'domains' && <OrganisationDomains roster={roster} />}
              <p className={checklist['verify']}>{words(`checklist.${place}.verify`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
