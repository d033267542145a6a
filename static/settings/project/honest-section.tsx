import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { ProjectStyle } from '../../../src/core/policy/channels/channel';
import type { Policy } from '../../../src/core/policy/policy';
import { Section } from '../parts/section';
import { byHand } from '../policy/by-hand';
import { ChannelTable } from '../policy/channel-table';
import { TEXTS } from '../texts';

type HonestSectionProps = {
  readonly policy: Policy;
  readonly style: ProjectStyle;
  /** Whether the mode shown isn't the one that holds. */
  readonly changed: boolean;
};

/** What the mode really does for each way an item comes in, and what somebody must do by hand for it. */
export function HonestSection({ policy, style, changed }: HonestSectionProps) {
  return (
    <Section
      number={4}
      title={TEXTS.honestTitle}
      aside={<span class="lozenge">{ENFORCEMENT_LABELS[policy.enforcement]}</span>}
    >
      {changed && <p class="subtle-text">{TEXTS.honestUnsaved}</p>}
      <ChannelTable mode={policy.enforcement} style={style} />
      {byHand(policy.enforcement).map((line) => (
        <p key={line} class="help">
          {line}
        </p>
      ))}
    </Section>
  );
}
