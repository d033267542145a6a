import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { Policy } from '../../../src/core/policy/policy';
import { Section } from '../parts/section';
import { fineprint, HAPPENING_TEXTS, whatHappens } from '../policy/what-happens';
import { TEXTS } from '../texts';

type HonestSectionProps = {
  readonly policy: Policy;
  /** Whether the mode shown isn't the one that holds. */
  readonly changed: boolean;
};

/** What the mode really does for each way an item comes in, and what somebody must do by hand for it. */
export function HonestSection({ policy, changed }: HonestSectionProps) {
  return (
    <Section
      number={4}
      title={TEXTS.honestTitle}
      aside={<span class="lozenge">{ENFORCEMENT_LABELS[policy.enforcement]}</span>}
    >
      {changed && <p class="subtle-text">{TEXTS.honestUnsaved}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.channel}</th>
            <th scope="col">{TEXTS.happens}</th>
          </tr>
        </thead>
        <tbody>
          {whatHappens(policy).map(({ name, happening }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{HAPPENING_TEXTS[happening]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fineprint(policy.enforcement).map((line) => (
        <p key={line} class="help">
          {line}
        </p>
      ))}
    </Section>
  );
}
