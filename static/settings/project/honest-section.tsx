import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { Policy } from '../../../src/core/policy/policy';
import type { Project } from '../../../src/jira/site';
import { HealthList } from '../health/health-list';
import { HEALTH_TEXTS } from '../health/health-texts';
import type { Health } from '../health/use-health';
import { Section } from '../parts/section';
import { whatItNeeds } from '../policy/what-it-needs';
import { ChannelTable } from '../policy/channel-table';
import { TEXTS } from '../texts';
import { PART_IDS } from '../parts/parts-of-page';

type HonestSectionProps = {
  readonly project: Project;
  readonly policy: Policy;
  /** What is set up, held against what holds until the policy shown is saved. */
  readonly health: Health;
  /** Whether the mode shown isn't the one that holds. */
  readonly changed: boolean;
};

/** Whether what the mode needs is set up, and what it really does for each way an item comes in. */
export function HonestSection({ project, policy, health, changed }: HonestSectionProps) {
  const steps = health.missing?.findings.length ?? 0;
  return (
    <Section
      id={PART_IDS.setUp}
      number={4}
      title={TEXTS.honestTitle}
      aside={steps > 0 && <span class="lozenge warning">{HEALTH_TEXTS.stepsLeft(steps)}</span>}
    >
      <HealthList health={health} />
      <details>
        <summary>{TEXTS.channels(ENFORCEMENT_LABELS[policy.enforcement])}</summary>
        <div class="stack">
          {changed && <p class="subtle-text">{TEXTS.honestUnsaved}</p>}
          <ChannelTable mode={policy.enforcement} style={project.style} />
          {whatItNeeds(policy.enforcement).map((line) => (
            <p key={line} class="help">
              {line}
            </p>
          ))}
        </div>
      </details>
    </Section>
  );
}
