import type { Channel } from './channel';

/** Another app that creates under its own account; a pass lets it through. */
export const restAsAnApp: Channel = {
  id: 'rest-as-an-app',
  name: 'REST, as an app',
  note: 'An integration with a pass is let through, and flagged.',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4, 4.2' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4, 4.2, 11 (2)', orElse: 'flagged' },
    },
  },
};
