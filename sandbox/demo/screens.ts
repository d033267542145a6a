import type { IssueTypeScreenScheme, Screen, ScreenScheme } from '../jira/site/screen';
import { STANDARD, STANDARD_SCREEN } from '../jira/site/standard';
import { ESTIMATE, OPS_SCHEME } from './projects';

const OPS_SCREEN = 2;

/** One screen for the company-managed projects, one for Platform; the app's field is on both. */
export function demoScreens(framingFieldId: string): {
  screens: Screen[];
  screenSchemes: ScreenScheme[];
  issueTypeScreenSchemes: IssueTypeScreenScheme[];
} {
  const fields = STANDARD_SCREEN.tabs.flatMap(({ fieldIds }) => fieldIds);
  const ofOps = fields.flatMap((id) =>
    id === STANDARD.fields.storyPoints ? [ESTIMATE.id] : id === STANDARD.fields.sprint ? [] : [id],
  );
  const screen = (id: number, name: string, fieldIds: string[]): Screen => ({
    ...STANDARD_SCREEN,
    id,
    name,
    tabs: [{ id: 1, name: 'Field Tab', fieldIds: [...fieldIds.slice(0, 3), framingFieldId, ...fieldIds.slice(3)] }],
  });
  return {
    screens: [screen(STANDARD.screen, 'Default Screen', fields), screen(OPS_SCREEN, 'Platform Screen', ofOps)],
    screenSchemes: [
      { id: 1, name: 'Default screen scheme', screens: { default: STANDARD.screen } },
      { id: 2, name: 'Platform screen scheme', screens: { default: OPS_SCREEN } },
    ],
    issueTypeScreenSchemes: [
      { id: STANDARD.issueTypeScreenScheme, name: 'Default scheme', screenSchemeIds: { default: 1 } },
      { id: OPS_SCHEME, name: 'Platform scheme', screenSchemeIds: { default: 2 } },
    ],
  };
}
