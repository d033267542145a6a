import { TEXTS } from '../texts';
import { LooksTechnical } from './looks-technical';
import { RulesHere } from './rules-here';
import type { Shown } from './shown';

/** Nothing to judge: the rule and the marks call nothing technical. It tells the rule, and what summaries look technical. */
export function NoItems(shown: Shown) {
  const { configuration, findings } = shown;
  if (configuration.allOpenItems) return <p class="empty">{TEXTS.noOpen}</p>;
  return (
    <div class="empty stack">
      <p>{TEXTS.noTechnical}</p>
      {findings.projects && <RulesHere projects={findings.projects.on} />}
      <LooksTechnical {...shown} />
    </div>
  );
}
