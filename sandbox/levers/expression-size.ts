import { aLever } from './lever';

export const expressionSize = aLever({
  question: 'What of a Jira expression counts against its limit of 100',
  documented:
    'In three words: "100 syntactic elements", and "too many nodes (150), limit: 100 leaves" in one and the same answer ([analyse an expression](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-expressions/#api-rest-api-3-expression-analyse-post)).',
  readings: {
    leaves: 'names, literals, keys and parameters count',
    nodes: 'every part of the syntax tree counts',
    elements: 'every part of the syntax tree counts, and every declaration',
  },
  strictest: 'elements',
  shown: 'leaves',
  touches: ['test/sandbox/jira', 'test/sandbox/app/channels.test.ts', 'test/ui/settings/health', 'test/jira/set-up'],
});
