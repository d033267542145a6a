import { TEXTS } from '../texts';
import { clock } from '../../shared/clock';
import type { Shown } from './shown';

/** Where the gadget looks, and when it last did. */
export function HeaderLine({ host, configuration, findings, screen }: Shown) {
  const { scope, includeActiveSprints, allOpenItems } = configuration;
  const keys = scope.by === 'projects' ? findings.projects?.on.map(({ key }) => key) : [TEXTS.byFilter];
  const at = clock(findings.atMs, host.timeZone);
  return (
    <div class="row">
      <p class="subtle-text">{keys && TEXTS.scope(keys, includeActiveSprints, allOpenItems)}</p>
      <p class="push subtle-text" role="status">
        {screen.isReading ? TEXTS.refreshing : TEXTS.asOf(at)}
      </p>
    </div>
  );
}
