import { aLever } from './lever';

export const gadgetSettings = aLever({
  question: 'In which form a gadget’s settings come back',
  documented:
    'What `view.submit` took is in `extension.gadgetConfiguration` ([dashboard gadget](https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-dashboard-gadget/)); whether a gadget that nobody set up has none or an empty object, and whether numbers stay numbers, is not said.',
  readings: {
    'as-saved': 'exactly as they were saved, and none before',
    'other-form': 'numbers and flags as text, with a member of Jira’s own, and an empty object before anybody saved',
  },
  strictest: 'other-form',
  shown: 'as-saved',
  touches: ['test/ui/stale-items/gadget-configuration.test.ts', 'test/e2e/states/gadget.test.ts'],
});

/** What a gadget reads of what was saved. */
export function settingsComeBack(saved: unknown, reading: keyof (typeof gadgetSettings)['readings']): unknown {
  if (reading === 'as-saved') return saved;
  const members = typeof saved === 'object' && saved !== null ? Object.entries(saved) : [];
  const texts = members.map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
  ]);
  return { ...Object.fromEntries(texts), ...(members.length > 0 ? { 'jira.version': 1 } : {}) };
}
