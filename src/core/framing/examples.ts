import { phrases } from '../text/phrases';
import type { FourId, QuestionId } from './questions';
import { suggestFrom, type SuggestionTable } from './suggestion';

/** The kinds of technical work for which the coach knows an example. */
export const EXAMPLE_KINDS = [
  'end-of-life',
  'api-change',
  'patch',
  'refactoring',
  'tests',
  'build',
  'hardening',
] as const;

type ExampleKind = (typeof EXAMPLE_KINDS)[number];

/** What the four would be answered in business language, for one kind of work; other questions may have an example, too. */
type Example = Readonly<Record<FourId, string> & Partial<Record<QuestionId, string>>>;

/** Invented answers; each passes every gap rule. */
export const EXAMPLES: Readonly<Record<ExampleKind, Example>> = {
  'end-of-life': {
    doNothing: 'After 12 Nov nobody repairs security holes in the database that holds our orders',
    risk: 'A bad night costs us days instead of hours, and paid support adds 20 % to hosting',
    blocked: 'Autoscaling for the flash sale cannot ship',
    future: 'Each report on orders has to copy the data first',
  },
  'api-change': {
    doNothing: 'The bank closes the old connection on 30 Nov and card payments stop',
    risk: 'About one order in six, roughly €40k a day',
    blocked: 'Customers in Sweden and Norway cannot pay by card',
    future: 'Refunds and Apple Pay exist only in the new connection',
  },
  patch: {
    doNothing: "Any merchant who logs in could read another merchant's invoices",
    risk: 'A breach we would have to report, with a fine of up to 4 % of revenue',
    blocked: 'Nothing, because everything works today',
    future: 'Nothing, because no later item builds on it',
  },
  refactoring: {
    doNothing: 'Three of the last four changes to discounts gave a customer a wrong price',
    risk: 'Two days of repairs a month, and refunds on top',
    blocked: 'Nothing, because customers see correct prices again after each repair',
    future: 'Vouchers and bundles take about a week longer each',
  },
  tests: {
    doNothing: 'Every third release waits 40 minutes until a check passes by luck',
    risk: 'Two of the last five incidents had been waved through as a false alarm',
    blocked: 'Nothing, because customers never see a waiting release',
    future: 'Each story in checkout carries half a day of waiting',
  },
  build: {
    doNothing: 'Six developers wait 25 minutes for each try',
    risk: 'About 30 paid hours a week, and urgent repairs reach customers an hour late',
    blocked: 'Nothing, because customers see none of the waiting',
    future: 'Each story costs about half a day more',
  },
  hardening: {
    doNothing: 'One stolen laptop opens the records of all our customers',
    risk: 'About one such theft a year at our size; the insurer asks for proof by Q1',
    blocked: 'Two public authorities cannot sign until we show it',
    future: 'We answer each audit by hand, three days a time',
  },
};

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
