import type { ServiceView } from '../../../src/calls/settings';
import { isUsed } from '../../../src/policy/escalation/reached';
import type { Service } from '../../../src/policy/escalation/services';
import { useLive } from '../../shared/use-live';
import { useViewer } from '../../shared/viewer';
import { policyIn } from './policy-in';
import styles from './section.module.css';
import { ServiceCard } from './service-card';
import type { Settings } from './use-changes';

/** Every service that reaches people: those of the policy first, the others out of the way. */
export function ServicesSection({ settings }: { settings: Settings }) {
  const { words } = useViewer();
  const { services, policy } = settings.view;
  return (
    <section className={styles['section']} aria-labelledby="services-title">
      <h2 id="services-title" className={styles['title']}>
        {words('connect.title')}
      </h2>
      <p className={styles['subtle']}>{words('connect.about')}</p>
      {policy ? (
        <Cards settings={settings} first={namesOf(services.filter(({ used }) => used))} />
      ) : (
        <Planned settings={settings} />
      )}
    </section>
  );
}

/** Before a policy runs: what the draft is going to page through. */
function Planned({ settings }: { settings: Settings }) {
  const { words } = useViewer();
  const { data, refusal } = useLive('loadEditor', () => undefined);
  const draft = policyIn(data?.draft?.source);
  const wanted = namesOf(settings.view.services).filter((service) => isUsed(draft, service));
  const names = wanted.map((service) => words(`service.${service}`)).join(', ');
  return (
    <>
      <p>
        {wanted.length === 0 ? words('connect.planned.none') : words('connect.planned', { services: names })}
      </p>
      {(data ?? refusal) && (
        <Cards settings={settings} first={wanted.length === 0 ? namesOf(settings.view.services) : wanted} />
      )}
    </>
  );
}

function Cards({ settings, first }: { settings: Settings; first: readonly Service[] }) {
  const { words } = useViewer();
  const { services } = settings.view;
  const others = services.filter(({ service }) => !first.includes(service));
  const cards = (views: ServiceView[]) =>
    views.map((view) => <ServiceCard key={view.service} service={view} settings={settings} />);
  return (
    <>
      {cards(services.filter(({ service }) => first.includes(service)))}
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{words('connect.more', { count: others.length })}</summary>
          <div className={styles['cards']}>{cards(others)}</div>
        </details>
      )}
    </>
  );
}

function namesOf(services: readonly ServiceView[]): Service[] {
  return services.map(({ service }) => service);
}
