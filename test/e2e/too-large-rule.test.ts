import { mkdirSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../../sandbox/jira/expressions/limits';
import { parseExpression } from '../../sandbox/jira/expressions/parser/parse-expression';
import { sizeOf } from '../../sandbox/jira/expressions/parser/syntactic-limits';
import { EXPRESSIONS } from '../../src/core/set-up/expressions';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser } from './demo-in-browser';
import { lookAtEverySize, PICTURES } from './states/look';

const MINUTES = 60_000;

/** How large the rule is, counted as the sandbox's Jira counts. */
function sizeOfRule(): number {
  const parsed = parseExpression(EXPRESSIONS.guard);
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return sizeOf(parsed.program, DEFAULT_LIMITS.counted);
}

describeInBrowser('a rule that is one part larger than Jira takes', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    demo = await openDemo();
  }, 2 * MINUTES);
  afterAll(() => demo.close());

  /** The settings of the project that counts on the rule, where Jira takes expressions of so many parts. */
  const settingsWhereJiraTakes = async (parts: number) => {
    demo.sandbox.running().jira.faults.expressionParts = parts;
    const visit = await demo.visit(PEOPLE.jonas, 'light');
    await visit.open('/jira/projects/PAY/settings/apps/stakes');
    return { visit, settings: await visit.frame('Stakes') };
  };
  const rules = (): number => {
    const { workflows } = demo.sandbox.running().jira.store.site;
    return workflows.flatMap(({ transitions }) => transitions.flatMap(({ validators }) => validators)).length;
  };

  it(
    'is to be removed where it is attached, can’t be attached where it isn’t, and can with one part more room',
    async () => {
      const size = sizeOfRule();
      const before = rules();
      const tooSmall = await settingsWhereJiraTakes(size - 1);
      const { settings } = tooSmall;
      const limit = new RegExp(`too many nodes \\(${size}\\), limit: ${size - 1} `, 'u');
      const stops = settings.getByRole('listitem').filter({ hasText: /The rule on “Create” .* stops everybody/u });
      await stops.filter({ hasText: limit }).waitFor();
      const place = { frame: 'Stakes', shown: 'main' };
      expect(await lookAtEverySize(tooSmall.visit, { name: 'rule too large, attached', place, said: stops })).toEqual(
        [],
      );
      await stops.getByRole('button', { name: /^Remove… / }).click();
      await settings.getByRole('button', { name: 'Remove', exact: true }).click();
      await settings.getByRole('button', { name: 'OK', exact: true }).click();

      const missing = settings.getByRole('listitem').filter({ hasText: /Rule not attached to “Create”/u });
      await missing.filter({ hasText: limit }).waitFor();
      await missing.getByText(/it would stop everybody, so it can’t be attached/u).waitFor();
      expect(await settings.getByRole('button', { name: /^Attach… / }).count()).toBe(0);
      expect(await lookAtEverySize(tooSmall.visit, { name: 'rule too large', place, said: missing })).toEqual([]);
      expect(rules()).toBe(before - 1);
      await tooSmall.visit.close();

      const { visit, settings: roomy } = await settingsWhereJiraTakes(size);
      await roomy.getByRole('button', { name: /^Attach… Rule not attached to “Create”/u }).click();
      await roomy.getByRole('button', { name: 'Attach', exact: true }).click();
      await roomy.getByRole('button', { name: 'OK', exact: true }).click();
      await roomy.getByText(/Rule attached to “Create”/u).waitFor();
      expect(rules()).toBe(before);
      await visit.close();
    },
    3 * MINUTES,
  );
});
