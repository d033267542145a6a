import { dayOf, formatDay } from '../../../../src/core/time/calendar-day';
import { SET_UP_PROPERTY } from '../../../../src/core/installation/property-keys';
import { pinnedOn, withPin } from '../../../../src/core/set-up/set-up-record';
import type { Finding, Fix, FixOutcome, HealthContext, ProjectCheck, Proposal } from '../check';
import { PANEL_TEXTS as TEXTS } from '../health-texts';

/**
 * Whether the panel shows on every item. Jira pins it, but tells nobody where it is pinned: what is known is when
 * Stakes had it pinned here.
 */
export const panelPinned: ProjectCheck = {
  id: 'panel-pinned',
  about: 'Panel on every item',
  applies: ({ enforcement }) => enforcement !== 'off',
  async look(context) {
    const { jira, project, mayAdministerSite } = context;
    const day = pinnedOn(await jira.projectProperty(project.id, SET_UP_PROPERTY));
    const help = mayAdministerSite ? undefined : TEXTS.askAdmin;
    const fix = (action: 'PIN' | 'UNPIN'): Pick<Finding, 'fix'> =>
      mayAdministerSite ? { fix: fixOf(context, action) } : {};
    return day === undefined
      ? [{ mark: 'note', text: TEXTS.notPinned, help, ...fix('PIN') }]
      : [{ mark: 'good', text: TEXTS.pinned(formatDay(day)), ...fix('UNPIN') }];
  },
};

function fixOf(context: HealthContext, action: 'PIN' | 'UNPIN'): Fix {
  const isPin = action === 'PIN';
  const propose = async () => proposal(context, action);
  return { label: isPin ? TEXTS.pin : TEXTS.unpin, isMissing: isPin, propose };
}

function proposal(context: HealthContext, action: 'PIN' | 'UNPIN'): Proposal {
  const isPin = action === 'PIN';
  return {
    title: isPin ? TEXTS.pinTitle : TEXTS.unpinTitle,
    lines: [isPin ? TEXTS.pins(context.project.name) : TEXTS.unpins(context.project.name)],
    yes: isPin ? TEXTS.yesPin : TEXTS.yesUnpin,
    isRemoval: !isPin,
    carryOut: async () => ({
      ...(await change(context, action)),
      undo: () => change(context, isPin ? 'UNPIN' : 'PIN'),
    }),
  };
}

async function change(
  { jira, setUp, project, nowMs, timeZone }: HealthContext,
  action: 'PIN' | 'UNPIN',
): Promise<FixOutcome> {
  await setUp.pinPanel([project.id], action);
  const day = action === 'PIN' ? dayOf(new Date(nowMs()), timeZone) : undefined;
  const record = withPin(await jira.projectProperty(project.id, SET_UP_PROPERTY), day);
  await jira.saveProjectProperty(project.id, SET_UP_PROPERTY, record);
  return { kind: 'done', lines: [action === 'PIN' ? TEXTS.nowPinned : TEXTS.nowUnpinned] };
}
