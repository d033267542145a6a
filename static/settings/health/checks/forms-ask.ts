import type { HealthContext, ProjectCheck, Proposal } from '../check';

const TEXTS = {
  asking: 'Jira’s forms say what is asked of technical work, and mark the field where creating needs it.',
  asks: 'Jira’s forms don’t say yet what this policy asks.',
  stops: 'Jira’s forms still say what an earlier policy asked.',
  bring: 'Bring in line…',
  title: 'Bring the forms in line',
  brings: 'Tells Jira’s create dialog and item view what these settings ask of technical work in this project.',
  yes: 'Bring in line',
  done: 'The forms are in line.',
} as const;

/** Whether Jira's own forms ask as the policy says; saving brings them in line, and so does a daily look. */
export const formsAsk: ProjectCheck = {
  id: 'forms-ask',
  about: 'What Jira’s forms ask',
  applies: () => true,
  async look(context) {
    const { ask, project } = context;
    const { wanted, upToDate, problem } = await ask('readForms', { projectId: project.id });
    if (problem !== undefined) return [{ mark: 'wrong', text: problem }];
    if (upToDate) return wanted ? [{ mark: 'good', text: TEXTS.asking }] : [];
    return [
      {
        mark: 'wrong',
        text: wanted ? TEXTS.asks : TEXTS.stops,
        fix: { label: TEXTS.bring, isMissing: true, propose: async () => proposal(context) },
      },
    ];
  },
};

const proposal = ({ ask, project }: HealthContext): Proposal => ({
  title: TEXTS.title,
  lines: [TEXTS.brings],
  yes: TEXTS.yes,
  carryOut: async () => {
    const { upToDate, problem } = await ask('followForms', { projectId: project.id });
    return upToDate ? { kind: 'done', lines: [TEXTS.done] } : { kind: 'failed', lines: [problem ?? TEXTS.asks] };
  },
});
