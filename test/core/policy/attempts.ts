import * as fc from 'fast-check';
import type { Framing } from '../../../src/core/framing/framing';
import type { Attempt } from '../../../src/core/policy/guard-refuses';
import { ENFORCEMENTS, type Policy } from '../../../src/core/policy/policy';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { resolveRule } from '../../../src/core/technical-rule/resolve-names';
import { anyIssue, anyRule, LABELS, SITE } from '../technical-rule/rules-and-issues';

const NOW = Date.parse('2026-10-01T09:00:00Z');
const ACCOUNTS = ['712020:ana', '712020:integration'];

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
    rule: fc.oneof(
      anyRule,
      anyRule.map((rule) => resolveRule(rule, { ...SITE, labels: LABELS })),
    ),
    answerLater: fc.record({ allowed: fc.boolean(), dueWorkingDays: fc.constant(5) }),
    passes: fc.array(fc.record({ accountId: fc.constantFrom(...ACCOUNTS), until: anyDay }), { maxLength: 1 }),
    since: fc.option(anyDay, { nil: undefined, freq: 1 }),
  })
  .map((chosen) => ({ ...DEFAULT_POLICY, ...chosen }));

/** Attempts to create an issue or to move it on, on 1 Oct 2026. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc.record({
  issue: anyIssue,
  framing: anyFraming,
  createdAtMs: fc.option(fc.constantFrom(NOW - 172_800_000, NOW - 60_000), { nil: undefined }),
  accountId: fc.option(fc.constantFrom(...ACCOUNTS), { nil: undefined }),
  nowMs: fc.constant(NOW),
  place: fc.constantFrom('require', 'gate'),
});
