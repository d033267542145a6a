import { useState } from 'preact/hooks';
import type { SiteSettings } from '../../../src/contract';
import { ask } from '../../shared/bridge/backend';
import { openProjectSettings } from '../../shared/bridge/project-settings';
import { Banner } from '../../shared/parts/banner';
import { HEALTH_TEXTS } from '../health/health-texts';
import { SiteHealth } from '../health/health-list';
import { useSiteHealth } from '../health/use-health';
import { LoadedPage, LoadedPart } from '../parts/loaded-part';
import { Page, type PartOfPage } from '../parts/page';
import { SaveBar } from '../parts/save-bar';
import { Section } from '../parts/section';
import { useLoaded, type Loading } from '../parts/use-loaded';
import { useViewer } from '../parts/viewer';
import { TEXTS } from '../texts';
import type { ListedProject } from '../policy/load-projects';
import { ProjectList } from './project-list';
import { SitePolicyForm } from './site-policy-form';
import { SITE_TEXTS } from './texts';
import { useProjects, type ProjectsAccess } from './use-projects';
import { useSiteDraft, type SiteDraft } from './use-site-draft';

const STATES = { loading: SITE_TEXTS.siteLoading, failed: SITE_TEXTS.siteFailed, absent: SITE_TEXTS.siteNoPermission };

const POLICY_STATES = {
  loading: SITE_TEXTS.policyLoading,
  failed: SITE_TEXTS.policyFailed,
  absent: SITE_TEXTS.policyFailed,
};

const PARTS = [
  { id: 'projects', title: SITE_TEXTS.projectsTitle },
  { id: 'policy', title: SITE_TEXTS.policyTitle },
  { id: 'set-up', title: HEALTH_TEXTS.siteTitle },
] as const satisfies readonly PartOfPage[];

/** Where Jira admins choose the projects that Stakes looks at, and what these may choose. */
export function SitePage() {
  const access = useProjects();
  return (
    <LoadedPage title={TEXTS.siteTitle} texts={STATES} lines={8} state={access.state} reload={access.reload}>
      {(projects) => <LoadedSitePage projects={projects} access={access} />}
    </LoadedPage>
  );
}

type LoadedSitePageProps = {
  readonly projects: readonly ListedProject[];
  readonly access: Pick<ProjectsAccess, 'switchOn'>;
};

function LoadedSitePage({ projects, access }: LoadedSitePageProps) {
  const { timeZone } = useViewer();
  const site = useLoaded(() => ask('readSitePolicy', {}), []);
  const draft = useSiteDraft(site);
  const [changes, setChanges] = useState(0);
  const health = useSiteHealth(projects, timeZone, () => setChanges((before) => before + 1));
  const [leavingFor, setLeavingFor] = useState<string | undefined>(undefined);
  const cap = site.state.status === 'ready' ? site.state.value.cap : undefined;
  const openSettings = (key: string) => (draft?.dirty ? setLeavingFor(key) : void openProjectSettings(key));
  const [projectsPart, policyPart, setUpPart] = PARTS;
  const foot = draft && (
    <>
      {leavingFor !== undefined && <Leaving projectKey={leavingFor} stay={() => setLeavingFor(undefined)} />}
      <SaveBar draft={draft} reload={draft.reload} needs={draft.needs} />
    </>
  );
  return (
    <Page title={TEXTS.siteTitle} parts={PARTS} foot={foot}>
      <ProjectList
        id={projectsPart.id}
        projects={projects}
        cap={cap}
        changes={changes}
        switchOn={access.switchOn}
        openSettings={openSettings}
      />
      <SitePolicySection id={policyPart.id} site={site} draft={draft} projects={projects} />
      <SiteHealth id={setUpPart.id} health={health} />
    </Page>
  );
}

type SitePolicySectionProps = {
  readonly id: string;
  readonly site: Loading<SiteSettings>;
  readonly draft: SiteDraft | undefined;
  readonly projects: readonly ListedProject[];
};

/** What holds for every project of the site. */
function SitePolicySection({ id, site: { state, reload }, draft, projects }: SitePolicySectionProps) {
  return (
    <Section id={id} title={SITE_TEXTS.policyTitle}>
      <LoadedPart state={state} reload={reload} texts={POLICY_STATES} lines={10}>
        {({ problem }) => draft && <SitePolicyForm problem={problem} draft={draft} projects={projects} />}
      </LoadedPart>
    </Section>
  );
}

/** Somebody goes to a project's settings, and would lose what isn't saved here. */
function Leaving({ projectKey, stay }: { readonly projectKey: string; readonly stay: () => void }) {
  return (
    <Banner kind="warning" role="alert">
      <p>{SITE_TEXTS.leaving(projectKey)}</p>
      <div class="row">
        <button type="button" class="button danger" onClick={() => void openProjectSettings(projectKey)}>
          {SITE_TEXTS.leave}
        </button>
        <button type="button" class="button subtle" onClick={stay}>
          {SITE_TEXTS.stay}
        </button>
      </div>
    </Banner>
  );
}
