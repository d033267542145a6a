import type { Dashboard, Gadget } from '../jira/site/dashboard';
import { STANDARD } from '../jira/site/standard';
import { PEOPLE } from './people';
import { ESTIMATE, PROJECT_IDS } from './projects';

/** The app's gadget module in manifest.yml. */
const GADGET = 'stale-items-gadget';

export const DASHBOARD_ID = '10500';

/**
 * Sam's dashboard: the gadget over the backlogs of all three projects, saved as its settings' page would save it, and one
 * that nobody configured yet.
 */
export function demoDashboards(framingFieldId: string): readonly Dashboard[] {
  const fields = {
    framing: framingFieldId,
    estimates: [STANDARD.fields.storyPoints, ESTIMATE.id],
    sprint: STANDARD.fields.sprint,
  };
  const projectIds = Object.values(PROJECT_IDS);
  return [
    {
      id: DASHBOARD_ID,
      name: 'Refinement',
      ownerId: PEOPLE.sam,
      viewers: [{ kind: 'logged-in' }],
      editors: [{ kind: 'user', accountId: PEOPLE.priya }],
      gadgets: [
        {
          ...aGadget('10501', 0),
          configuration: { projectIds, includeActiveSprints: false, allOpenItems: false, fields },
        },
        aGadget('10502', 1),
      ],
    },
  ];
}

/** A gadget as it stands on a dashboard before anybody configures it. */
export function aGadget(id: string, row: number): Gadget {
  const position = { row, column: 0 };
  return { id, moduleKey: GADGET, title: 'Technical work nobody refined', color: 'blue', position, properties: {} };
}
