import { THEME_ATTRIBUTE, TOKEN_CSS_PATH } from '../forge/resources/token-css';
import type { ClientBoot } from './client-boot';

/** What the browser needs to show the pages. */
export type ClientFiles = { readonly script: string; readonly styles: string };

export const SCRIPT_PATH = '/sandbox/assets/pages.js';
export const STYLES_PATH = '/sandbox/assets/pages.css';

/** The document every page starts from: the theme is there at once, and what the pages have to know travels inside. */
export function pageDocument(boot: ClientBoot): string {
  const data = JSON.stringify(boot).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en" data-color-mode="${boot.theme}" data-theme="${THEME_ATTRIBUTE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Jira sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${TOKEN_CSS_PATH}">
<link rel="stylesheet" href="${STYLES_PATH}">
<script type="application/json" id="boot">${data}</script>
<script defer src="${SCRIPT_PATH}"></script>
</head>
<body></body>
</html>
`;
}

/** What a page shows while the site behind it is being made; it looks again by itself. */
export function startingDocument(text: string, secondsUntilNextLook: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${secondsUntilNextLook}">
<title>Starting … – Jira sandbox</title>
</head>
<body><p role="status">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p></body>
</html>
`;
}

/** The policy of the site's own pages: nothing inline, frames from the app's origin alone. */
export function pagePolicy(resourceOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self' data: ${resourceOrigin}`,
    `frame-src ${resourceOrigin}`,
    "base-uri 'none'",
    "form-action 'self'",
    'report-uri /sandbox/csp-report',
  ].join('; ');
}
