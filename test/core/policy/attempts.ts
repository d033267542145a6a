import * as fc from 'fast-check';
import type { Framing } from '../../../src/core/framing/framing';
import type { Attempt } from '../../../src/core/policy/guard-refuses';
import { ENFORCEMENTS, TYPE_ENFORCEMENTS, type Policy } from '../../../src/core/policy/policy';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { WaiverMirror } from '../../../src/core/policy/waivers';
import { resolveRule } from '../../../src/core/technical-rule/resolve-names';
import { anyIssue, anyRule, LABELS, SITE } from '../technical-rule/rules-and-issues';

const NOW = Date.parse('2026-10-01T09:00:00Z');
const GONE = { id: '10099', name: 'Gone' };
const ACCOUNTS = ['712020:ana', '712020:integration'];

const ISSUE_IDS = ['20041', '20042'];

const anyText = fc.option(fc.constantFrom('', '  ', 'Checkout stops', 'Nothing, because no user sees it'), {
  nil: undefined,
});

/** Framings from untouched to complete. */
const anyFraming: fc.Arbitrary<Framing | undefined> = fc.option(
  fc.record({
    doNothing: anyText,
    risk: anyText,
    blocked: anyText,
    blockedIssues: fc.option(fc.subarray(['SHOP-61', 'SHOP-62']), { nil: undefined }),
    future: anyText,
    laterReason: fc.option(fc.constantFrom(' ', 'incident'), { nil: undefined, freq: 1 }),
  }),
  { nil: undefined, freq: 2 },
);

const anyDay = fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-02');

/** Policies in every mode, with ways out. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    enforcement: fc.constantFrom(...ENFORCEMENTS, 'require', 'require', 'require'),
    enforcementByType: fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...SITE.types, GONE), fc.constantFrom(...TYPE_ENFORCEMENTS))
        .map(([{ id = '', name }, enforcement]) => ({ id, name, enforcement })),
      { maxLength: 2, selector: ({ id }) => id },
    ),
    rule: fc.oneof(
      anyRule,
      anyRule.map((rule) => resolveRule(rule, { ...SITE, labels: LABELS })),
    ),
    answerLater: fc.record({ allowed: fc.boolean(), dueWorkingDays: fc.constant(5) }),
    since: fc.option(anyDay, { nil: undefined, freq: 1 }),
  })
  .map((chosen) => ({ ...DEFAULT_POLICY, ...chosen }));

/** Waivers and passes that hold, that are over, and that somebody else has. */
export const anyWaivers: fc.Arbitrary<WaiverMirror> = fc.dictionary(
  fc.constantFrom(...ISSUE_IDS, ...ACCOUNTS, '20099', '712020:gone'),
  anyDay.map((day) => Date.parse(`${day}T00:00:00Z`)),
  { maxKeys: 2 },
);

/** Attempts to create an issue or to move it on, on 1 Oct 2026. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc.record({
  issue: fc
    .tuple(anyIssue, fc.option(fc.constantFrom(...ISSUE_IDS), { nil: undefined }))
    .map(([issue, id]) => ({ ...issue, id })),
  framing: anyFraming,
  createdAtMs: fc.option(fc.constantFrom(NOW - 172_800_000, NOW - 60_000), { nil: undefined }),
  accountId: fc.option(fc.constantFrom(...ACCOUNTS), { nil: undefined }),
  nowMs: fc.constant(NOW),
  place: fc.constantFrom('require', 'gate'),
});
