import type { SiteSettings } from '../../../src/contract';
import { LoadedPart } from '../parts/loaded-part';
import { Section } from '../parts/section';
import type { Loading } from '../parts/use-loaded';
import type { ListedProject } from '../policy/load-projects';
import { SitePolicyForm } from './site-policy-form';
import { SITE_TEXTS } from './texts';
import type { SiteDraft } from './use-site-draft';

type SitePolicySectionProps = {
  readonly id: string;
  readonly site: Loading<SiteSettings>;
  readonly draft: SiteDraft | undefined;
  readonly projects: readonly ListedProject[];
};

const STATES = {
  loading: SITE_TEXTS.policyLoading,
  failed: SITE_TEXTS.policyFailed,
  absent: SITE_TEXTS.policyFailed,
};

/** What holds for every project of the site. */
export function SitePolicySection({ id, site, draft, projects }: SitePolicySectionProps) {
  const { state, reload } = site;
  return (
    <Section id={id} title={SITE_TEXTS.policyTitle}>
      <LoadedPart state={state} reload={reload} texts={STATES} lines={10}>
        {({ problem }) => draft && <SitePolicyForm problem={problem} draft={draft} projects={projects} />}
      </LoadedPart>
    </Section>
  );
}
