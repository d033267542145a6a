import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import type { Permissions } from '@forge/manifest';
import { load } from 'cheerio';

/** A Custom UI document as it goes to the browser, with the policy it must be sent under. */
export type FrameDocument = { readonly html: string; readonly csp: string };

/** What is put into every Custom UI document, in front of the app's own scripts: the bridge blocks, the resizer doesn't. */
export const BRIDGE_SCRIPT_PATH = '/__sandbox__/bridge.js';
export const RESIZER_SCRIPT_PATH = '/__sandbox__/iframeResizer.contentWindow.min.js';

/**
 * Injects the platform's scripts into `<head>` and computes the policy of the final document with Atlassian's own
 * `@forge/csp`, inline script hashes included (facts/forge-host, 9). `siteOrigin` is the page that holds the frame.
 */
export function frameDocument(options: {
  readonly html: string;
  readonly permissions: Permissions;
  readonly siteOrigin: string;
  readonly reportUri: string;
}): FrameDocument {
  const { permissions, siteOrigin, reportUri } = options;
  const document = load(options.html);
  document('head').prepend(
    `<script src="${BRIDGE_SCRIPT_PATH}"></script><script async src="${RESIZER_SCRIPT_PATH}"></script>`,
  );
  const html = document.html();
  const details = new CSPProcessingService({ info: () => undefined }, load).getCspDetails(html, permissions);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    hostname: siteOrigin,
  });
  return { html, csp: directives.join('; ').replace(/report-uri \S+/, `report-uri ${reportUri}`) };
}
