import { TEXTS } from '../texts';
import { LooksTechnical } from './looks-technical';
import type { Shown } from './shown';

/** Nothing to judge: the rule and the marks call nothing technical, but summaries may look it. */
export function NoItems(shown: Shown) {
  const { allOpenItems } = shown.configuration;
  return (
    <div class="empty stack">
      <p>{allOpenItems ? TEXTS.noOpen : TEXTS.noTechnical}</p>
      {!allOpenItems && <LooksTechnical {...shown} />}
    </div>
  );
}
