import { Section } from '../parts/section';
import { HealthList } from './health-list';
import { HEALTH_TEXTS as TEXTS } from './health-texts';
import type { Health } from './use-health';

/** What is set up on the whole site, and the way out. */
export function SiteHealth({ id, health }: { readonly id: string; readonly health: Health }) {
  return (
    <Section id={id} title={TEXTS.siteTitle}>
      <HealthList health={health} />
    </Section>
  );
}
