import { type ComponentProps, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { EditorView } from '../../../../src/calls/policy';
import type { SettingsView } from '../../../../src/calls/settings';
import type { Problem } from '../../../../src/policy/parse';
import { Disclosure } from '../../shared/disclosure';
import { Spinner } from '../../shared/spinner';
import { RunsNow } from '../runs-now';
import section from '../section.module.css';
import { useEditorWords } from './editor-words';
import { PolicyForm } from './form/policy-form';
import { KeptNote } from './kept-note';
import { OtherAdmins } from './other-admins';
import styles from './policy-editor.module.css';
import { MergePanel } from './publish/merge-panel';
import { PublishBar } from './publish/publish-bar';
import { PublishedNow } from './published-now';
import { Checklist } from './start/checklist';
import type { Spot } from './text/code-editor';
import { useDraft } from './use-draft';
import type { Looking } from './use-looking';
import { useSite } from './use-site';
import { ViewSwitch } from './view-switch';
import { Waits } from './waits';

// Most admins stay with the form and with the version that runs.
const TextView = lazy(async () => ({ default: (await import('./text/text-view')).TextView }));
const Versions = lazy(async () => ({ default: (await import('./versions/versions')).Versions }));

interface Props {
  /** What the app says of the policy, kept up to date. */
  live: { view: EditorView; reload: () => void; accept: (view: EditorView) => void };
  place: string;
  /** What a desk without a policy begins with. */
  start: string | undefined;
  /** The version that was published just now. */
  done: number | undefined;
  severities: NonNullable<SettingsView['policy']>['severities'] | undefined;
  looking: Looking;
  /** Begins again with what is there now. */
  onReopen: (view: EditorView) => void;
}

/** The policy that runs here, and the draft of the next one: as a form, as text, and published. */
export function PolicyEditor({ live, place, start, done, severities, looking, onReopen }: Props) {
  const words = useEditorWords();
  const { view, reload } = live;
  const draft = useDraft(view, place, start);
  const site = useSite();
  const { shown, part, onShow, onPart } = looking;
  const [spot, setSpot] = useState<Spot>();
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const checklist = useRef<HTMLDivElement>(null);
  // What was chosen to begin with is gone with its card.
  useEffect(() => {
    if (start !== undefined) title.current?.focus();
  }, [start]);
  const leadTo = ({ line, col }: Problem) => {
    setSpot({ line, col, asked: Date.now() });
  };
  return (
    <>
      <RunsNow published={view.published} severities={severities} />
      {view.published && view.published.number === done && <PublishedNow published={view.published} />}
      <section className={section['section']} aria-labelledby="draft-title">
        <div className={styles['head']}>
          <h2 ref={title} id="draft-title" className={section['title']} tabIndex={-1}>
            {words('draft.title')}
          </h2>
          <ViewSwitch shown={shown} onShow={onShow} />
        </div>
        <OtherAdmins view={view} />
        <Waits while={busy}>
          <KeptNote draft={draft} onReopen={onReopen} />
          <MergePanel view={view} draft={draft} onDone={() => title.current?.focus()} />
        </Waits>
        <PublishBar
          view={view}
          draft={draft}
          site={site}
          busy={busy}
          onBusy={setBusy}
          reload={reload}
          onReopen={onReopen}
          onLead={shown === 'text' ? leadTo : undefined}
          onChecklist={() => openIn(checklist.current)}
        />
        <Waits while={busy}>
          {shown === 'form' ? (
            <PolicyForm draft={draft} site={site} part={part} onPart={onPart} />
          ) : (
            <Suspense fallback={<Spinner />}>
              <TextView draft={draft} site={site} spot={spot} />
            </Suspense>
          )}
        </Waits>
      </section>
      <VersionsSection>
        <Waits while={busy}>
          <Versions view={view} draft={draft} onBusy={setBusy} onReopen={onReopen} />
        </Waits>
      </VersionsSection>
      <div ref={checklist}>
        <SiteSection parsed={draft.parsed} site={site} />
      </div>
    </>
  );
}

function VersionsSection({ children }: { children: ReactNode }) {
  const words = useEditorWords();
  return (
    <section className={section['section']} aria-labelledby="versions-title">
      <h2 id="versions-title" className={section['title']}>
        {words('versions.title')}
      </h2>
      <Suspense fallback={<Spinner />}>{children}</Suspense>
    </section>
  );
}

/** What is left to do in Jira; it is asked once somebody wants to know. */
function SiteSection(checklist: ComponentProps<typeof Checklist>) {
  const words = useEditorWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={words('draft.checklist')} onToggle={setOpen}>
      {isOpen && <Checklist {...checklist} />}
    </Disclosure>
  );
}

function openIn(part: HTMLElement | null): void {
  const details = part?.querySelector('details');
  if (details) details.open = true;
  const summary = details?.querySelector('summary');
  summary?.focus();
  summary?.scrollIntoView({ block: 'start' });
}
