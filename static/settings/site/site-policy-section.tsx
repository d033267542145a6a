import type { SiteSettings } from '../../../src/contract';
import { LoadedPart } from '../parts/loaded-part';
import { Section } from '../parts/section';
import type { Loading } from '../parts/use-loaded';
import type { ListedProject } from './load-projects';
import { SitePolicyForm } from './site-policy-form';
import { SITE_TEXTS } from './texts';

type SitePolicySectionProps = { readonly site: Loading<SiteSettings>; readonly projects: readonly ListedProject[] };

const STATES = {
  loading: SITE_TEXTS.policyLoading,
  failed: SITE_TEXTS.policyFailed,
  absent: SITE_TEXTS.policyFailed,
};

/** What holds for every project of the site. */
export function SitePolicySection({ site, projects }: SitePolicySectionProps) {
  const { state, reload, change } = site;
  return (
    <Section title={SITE_TEXTS.policyTitle}>
      <LoadedPart state={state} reload={reload} texts={STATES} lines={10}>
        {(settings) => (
          <SitePolicyForm settings={settings} projects={projects} saved={(now) => change(() => now)} reload={reload} />
        )}
      </LoadedPart>
    </Section>
  );
}
