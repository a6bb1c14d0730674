import { CalendarsSection } from './calendars/calendars-section';
import { Control, Fields } from './controls/control';
import styles from './controls/form.module.css';
import { CustomersSection } from './customers/customers-section';
import { EscalationSection } from './escalation/escalation-section';
import { RequestsSection } from './requests/requests-section';
import type { SectionName } from './sections';
import { SeveritiesSection } from './severities/severities-section';
import { TextsSection } from './texts/texts-section';

/** One part of the form. */
export function Section({ name }: { name: SectionName }) {
  switch (name) {
    case 'desk':
      return (
        <div className={styles['fields']}>
          <Control path={['name']} />
          <Control path={['language']} />
          <Fields path={['desk']} />
        </div>
      );
    case 'requests':
      return <RequestsSection />;
    case 'severities':
      return <SeveritiesSection />;
    case 'calendars':
      return <CalendarsSection />;
    case 'customers':
      return <CustomersSection />;
    case 'escalation':
      return <EscalationSection />;
    case 'texts':
      return <TextsSection />;
    default:
      return <Fields path={[name]} />;
  }
}
