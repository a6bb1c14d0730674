import { useState } from 'react';
import type { RosterView } from '../../../src/calls/roster';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Address } from './address';
import checklist from './site-checklist.module.css';

/** As many domains as Jira keeps for an organisation. */
const MOST_IN_JIRA = 10;
const AT_ONCE = 10;

/** The domains of each organisation, to be copied; those with more than Jira keeps are marked. */
export function OrganisationDomains({ roster: { organisations, notInJira } }: { roster: RosterView }) {
  const { words } = useViewer();
  const [shown, setShown] = useState(AT_ONCE);
  const listed = organisations.filter(({ domains }) => domains.length > 0);
  return (
    <div className={checklist['organisations']}>
      {listed.slice(0, shown).map(({ id, name, domains }) => (
        <div key={id}>
          <Address label={name} address={domains.join(', ')} />
          {domains.length > MOST_IN_JIRA && (
            <p className={checklist['warning']}>
              {words('checklist.tooMany', { count: domains.length, most: MOST_IN_JIRA })}
            </p>
          )}
        </div>
      ))}
      {listed.length > shown && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>
          {words('checklist.more', { count: listed.length - shown })}
        </Button>
      )}
      {listed.length === 0 && <p>{words('checklist.noDomains')}</p>}
      {notInJira.length > 0 && (
        <p className={checklist['warning']}>
          {words('checklist.notInJira', {
            names: [...notInJira.slice(0, AT_ONCE), ...(notInJira.length > AT_ONCE ? ['…'] : [])].join(', '),
            count: notInJira.length,
          })}
        </p>
      )}
    </div>
  );
}
