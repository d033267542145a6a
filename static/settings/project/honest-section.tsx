import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { Policy } from '../../../src/core/policy/policy';
import type { Project } from '../../../src/jira/site';
import { ProjectHealth } from '../health/project-health';
import { Section } from '../parts/section';
import { whatItNeeds } from '../policy/what-it-needs';
import { ChannelTable } from '../policy/channel-table';
import { TEXTS } from '../texts';

type HonestSectionProps = {
  readonly project: Project;
  readonly policy: Policy;
  /** What holds until the policy shown is saved: what is set up is held against it. */
  readonly saved: Policy;
  /** Whether the mode shown isn't the one that holds. */
  readonly changed: boolean;
};

/** What the mode really does for each way an item comes in, and whether what it needs is set up. */
export function HonestSection({ project, policy, saved, changed }: HonestSectionProps) {
  return (
    <Section
      number={4}
      title={TEXTS.honestTitle}
      aside={<span class="lozenge">{ENFORCEMENT_LABELS[policy.enforcement]}</span>}
    >
      {changed && <p class="subtle-text">{TEXTS.honestUnsaved}</p>}
      <ChannelTable mode={policy.enforcement} style={project.style} />
      {whatItNeeds(policy.enforcement).map((line) => (
        <p key={line} class="help">
          {line}
        </p>
      ))}
      <ProjectHealth project={project} policy={saved} />
    </Section>
  );
}
