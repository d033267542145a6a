import { mkdirSync } from 'node:fs';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, type DemoInBrowser } from './demo-in-browser';
import { lookAtEverySize, PICTURES } from './states/look';
import { FORM_STATES } from './states/form-states';
import { GADGET_STATES } from './states/gadget-states';
import { GUARD_STATES } from './states/guard-states';
import { LOZENGE_STATES } from './states/lozenge-states';
import { PANEL_STATES } from './states/panel-states';
import { SETTINGS_STATES } from './states/settings-states';
import { SITE_STATES } from './states/site-states';

const MINUTES = 60_000;

describeInBrowser('every state, in both themes, wide, narrow and zoomed', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    demo = await openDemo();
  }, 2 * MINUTES);
  afterAll(() => demo.close());

  it.each([
    ...LOZENGE_STATES,
    ...GADGET_STATES,
    ...FORM_STATES,
    ...PANEL_STATES,
    ...GUARD_STATES,
    ...SETTINGS_STATES,
    ...SITE_STATES,
  ])(
    '$name',
    async ({ name, place, who, path, before, held, opened, act, says, after }) => {
      await before?.(demo, demo.sandbox.running().jira.store.site);
      const visit = await demo.visit(who, 'light');
      if (held) await visit.hold(held);
      await visit.open(path);
      await opened?.(visit);
      const frame = held
        ? visit.page.locator(`iframe[title="${place.frame}"]`).contentFrame()
        : await visit.frame(place.frame);
      await act?.(visit, frame, demo);
      const said = frame.getByText(says).first();
      await said.waitFor();
      expect(await lookAtEverySize(visit, { name, place, said })).toEqual([]);
      await visit.close();
      await after?.(demo);
    },
    MINUTES,
  );
});
