import { phrases } from '../phrases';
import { EXAMPLES, type Example, type ExampleKind } from './examples';
import { suggestFrom, type SuggestionTable } from './suggestion';

const KINDS: SuggestionTable<ExampleKind> = [
  [
    'patch',
    phrases({
      en: 'patch, patches, hole, vulnerability, vulnerabilities, cve, injection, xss, csrf, leak, leaked',
      de: 'Sicherheitslücke, Schwachstelle',
    }),
  ],
  [
    'hardening',
    phrases({
      en: 'security, harden, hardening, encrypt, encryption, password, passwords, secret, secrets, credentials, tls, ssl, login',
      de: 'Sicherheit, härten, verschlüsseln, Verschlüsselung, Passwörter',
    }),
  ],
  [
    'api-change',
    phrases({ en: 'api, apis, interface, webhook, provider, psp, switched off, sunset', de: 'Schnittstelle' }),
  ],
  ['tests', phrases({ en: 'test, tests, flaky, coverage, test coverage, test suite', de: 'Tests, Testabdeckung' })],
  ['build', phrases({ en: 'build, builds, ci, pipeline, compile, runners, deploy, deployment', de: 'Build, Builds' })],
  [
    'refactoring',
    phrases({
      en: `refactor, refactoring, rewrite, rework, split, clean up, cleanup, simplify, extract, remove, delete, unused, monolith,
        technical debt, tech debt, legacy, home made`,
      de: 'refaktorisieren, umbauen, Umbau, aufräumen, aufteilen, entfernen',
    }),
  ],
];

/** The example nearest to an item by its summary; end of life, the commonest kind, where nothing is nearer. */
export function exampleFor(summary: string): Example {
  return EXAMPLES[exampleKindFor(summary)];
}

export function exampleKindFor(summary: string): ExampleKind {
  return suggestFrom({ summary }, KINDS)?.choice ?? 'end-of-life';
}
