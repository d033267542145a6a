import { aGadget } from '../../sandbox/demo/dashboards';
import { PROJECT_IDS } from '../../sandbox/demo/projects';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser } from './demo-in-browser';

const MINUTES = 60_000;
const GADGET = 'Technical work nobody refined';

describeInBrowser('a gadget that finds nothing technical', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    demo = await openDemo();
    const { site } = demo.sandbox.running().jira.store;
    site.issues.splice(0);
    const configuration = { projectIds: [PROJECT_IDS.SHOP, PROJECT_IDS.OPS] };
    const board = { ownerId: PEOPLE.sam, viewers: [{ kind: 'logged-in' as const }], editors: [] };
    site.dashboards.push({
      ...board,
      id: 'empty',
      name: 'Empty',
      gadgets: [{ ...aGadget('empty', 0), configuration }],
    });
  }, 2 * MINUTES);
  afterAll(() => demo.close());

  it(
    'tells each rule it goes by, and leads who may change it to the settings',
    async () => {
      const visit = await demo.visit(PEOPLE.jonas, 'light');
      await visit.open('/jira/dashboards/empty');
      const gadget = await visit.frame(GADGET);
      await gadget.getByText('In SHOP Stakes looks for type Technical task, label tech-debt or upgrade.').waitFor();
      await gadget.getByText('In OPS Stakes looks for type Technical task, label infrastructure').waitFor();
      await gadget.getByRole('button', { name: 'Change in OPS' }).press('Enter');
      await visit.page.waitForURL('**/projects/OPS/settings/**');
      await (await visit.frame('Stakes')).getByText('What counts as technical').first().waitFor();
      await visit.close();
    },
    MINUTES,
  );

  it(
    'offers no change to whoever may make none, and says who may',
    async () => {
      const visit = await demo.visit(PEOPLE.sam, 'light');
      await visit.open('/jira/dashboards/empty');
      const gadget = await visit.frame(GADGET);
      await gadget.getByText('A project admin says in the project’s settings what counts as technical.').waitFor();
      expect(await gadget.getByRole('button', { name: /Change/ }).count()).toBe(0);
      await visit.close();
    },
    MINUTES,
  );
});
