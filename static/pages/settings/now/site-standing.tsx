import { parsePolicy } from '../../../../src/policy/parse';
import { useLive } from '../../../shared/use-live';
import { useViewer } from '../../../shared/viewer';
import { Waiting } from '../../shared/waiting';
import { Checklist } from '../policy/start/checklist';
import section from '../section.module.css';

/** What of the project contradicts the published policy, with where to click. */
export function SiteStanding() {
  const { words } = useViewer();
  const editor = useLive('loadEditor', () => undefined);
  const site = useLive('loadSite', () => undefined);
  const source = editor.data?.published?.source;
  if (editor.data && source === undefined) return null;
  return (
    <section className={section['section']} aria-labelledby="site-title">
      <h2 id="site-title" className={section['title']} tabIndex={-1}>
        {words('now.site')}
      </h2>
      {source !== undefined && site.data ? (
        <Checklist parsed={parsePolicy(source)} site={site.data} />
      ) : (
        <Waiting
          refusal={editor.refusal ?? site.refusal}
          retry={() => {
            editor.reload();
            site.reload();
          }}
        />
      )}
    </section>
  );
}
