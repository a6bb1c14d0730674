import type { ServiceView } from '../../../src/calls/settings';
import { useViewer } from '../../shared/viewer';
import styles from './section.module.css';
import { ServiceCard } from './service-card';
import type { Settings } from './use-changes';

/** Every service that reaches people: those of the policy first, the others out of the way. */
export function ServicesSection({ settings }: { settings: Settings }) {
  const { words } = useViewer();
  const { services } = settings.view;
  const others = services.filter(({ used }) => !used);
  const cards = (views: ServiceView[]) =>
    views.map((view) => <ServiceCard key={view.service} service={view} settings={settings} />);
  return (
    <section className={styles['section']} aria-labelledby="services-title">
      <h2 id="services-title" className={styles['title']}>
        {words('connect.title')}
      </h2>
      <p className={styles['subtle']}>{words('connect.about')}</p>
      {cards(services.filter(({ used }) => used))}
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{words('connect.more', { count: others.length })}</summary>
          <div className={styles['cards']}>{cards(others)}</div>
        </details>
      )}
    </section>
  );
}
