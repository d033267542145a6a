import { TEXTS } from '../texts';
import { clock } from './clock';
import type { Shown } from './shown';

/** Where the gadget looks, and when it last did. */
export function HeaderLine({ host, configuration, findings, screen, session }: Shown) {
  const { scope, includeActiveSprints, allOpenItems } = configuration;
  const keys = scope.by === 'projects' ? findings.projects?.on.map(({ key }) => key) : [TEXTS.byFilter];
  const at = clock(findings.atMs, host.timeZone);
  return (
    <div class="row">
      <p class="subtle-text">{keys && TEXTS.scope(keys, includeActiveSprints, allOpenItems)}</p>
      <span class="push row">
        <span class="subtle-text" role="status">
          {screen.isReading ? TEXTS.refreshing : TEXTS.asOf(at)}
        </span>
        <button
          type="button"
          class="button subtle icon"
          aria-label={TEXTS.refresh}
          title={TEXTS.refresh}
          onClick={() => void session.again()}
        >
          <span aria-hidden="true">⟳</span>
        </button>
      </span>
    </div>
  );
}
