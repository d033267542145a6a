import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { Section } from '../parts/section';
import type { ListedProject } from '../site/load-projects';
import { HealthList } from './health-list';
import { HEALTH_TEXTS as TEXTS } from './health-texts';
import { setUp } from './set-up';
import { SITE_CHECKS } from './site-checks';

/** What is set up on the whole site, and the way out. */
export function SiteHealth({ projects }: { readonly projects: readonly ListedProject[] }) {
  const contextNow = async () => ({ jira, setUp, ask, projects, nowMs: Date.now });
  return (
    <Section title={TEXTS.siteTitle}>
      <HealthList checks={SITE_CHECKS} contextNow={contextNow} of={[projects]} />
    </Section>
  );
}
