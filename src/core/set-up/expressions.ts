import { FOUR_IDS, QUESTIONS, type Question } from '../framing/questions';
import type { GuardPlace } from '../policy/guard';

/** An answer with its label, as the field's own text has it. */
const labelled = ({ id, lead, fieldLead = lead, byItems }: Question): string => {
  const text = byItems ? `[value?.blockedIssues?.join(', '), value?.${id}].filter(t => t).join(', ')` : `value?.${id}`;
  return `['${fieldLead}: ', ${text}]`;
};

/**
 * The app's expressions as manifest.yml has them, to ask Jira what it makes of them before anybody depends on it. A test
 * holds the two together.
 */
export const EXPRESSIONS = {
  guard: [
    "try { let g = project.properties['stakes.policy'].guard; let f = issue[g.field]; return ",
    '!JSON.stringify([config?.mode, issue.created?.toISOString(), issue.issueType.hierarchyLevel, ',
    'issue.issueType.id, issue.labels, issue.components?.map(c => c.id), g.keys.map(k => ',
    'f?.[k])]).match(g.refuses) || [issue.id, user?.accountId].some(i => new Date() < new ',
    "Date(project.properties['stakes.waivers']?.[(i ?? '') + ''] ?? 0)); } catch (e) { return true; }",
  ].join(''),
  typeGuard: [
    "try { let g = project.properties['stakes.policy'].guard; let f = issue[g.field]; return ",
    "!JSON.stringify(['require', issue.created?.toISOString(), (typeof newIssueTypeData == 'undefined' ? ",
    'issue.issueType : newIssueTypeData).hierarchyLevel, newIssueType, issue.labels, issue.components?.map(c ',
    '=> c.id), g.keys.map(k => f?.[k])]).match(g.refuses) || [issue.id, user?.accountId].some(i => new Date() ',
    "< new Date(project.properties['stakes.waivers']?.[(i ?? '') + ''] ?? 0)); } catch (e) { return true; }",
  ].join(''),
  validation: [
    `try { let hollow = [${FOUR_IDS.map((id) => `'${id}'`).join(', ')}].map(k => (value?.[k] ?? '').trim()) `,
    ".filter(t => t.toLowerCase().match('^([-., ",
    ';:!?…_/*#=~+|]+|(0|x+|y+|aa+|no|none|nothing|nope|nil|null|nada|nichts|keine|nein|rien|aucun|ninguno|无|n/a|na|n[.]a|tbd|tba|tbc|todo|wip|later|same|ditto|unknown|pending|see ',
    "above|see description|as discussed|test|asdf|qwerty|k[.]a|siehe oben|待定)[.]?)$')); return hollow.length ",
    "!= 0 ? '“' + hollow[0] + '” leaves the reader with nothing. One plain line is enough, or ",
    "“Nothing, because …”.' : new CalendarDate(value.laterUntil) <= new ",
    "CalendarDate().plusDays(367) ? true : 'Choose a day within a year.'; } catch (e) { return true; }",
  ].join(''),
  formatter: [
    `[['By ', value?.deadline], ${QUESTIONS.map(labelled).join(', ')}, ['Answer later: ', value?.laterReason]] `,
    ".filter(r => r[1]?.trim()) .map(r => r[0] + r[1].trim() + (r[1].trim().match('[.!?]$') ? '' : '.')) .join(' ')",
  ].join(''),
} as const;

/** What Jira says of the app where it can't take one of them. */
export const EXPRESSION_NAMES: Readonly<Record<keyof typeof EXPRESSIONS, string>> = {
  guard: 'the rule on the workflows',
  typeGuard: 'the check of a change of the type',
  validation: 'the check of the answers',
  formatter: 'the answers as text',
};

/** The rule as it would judge an item at this place, without what lets everything pass where it fails. */
export function trialExpression(place: GuardPlace): string {
  const inside = EXPRESSIONS.guard.replace(/^try \{ /, '').replace(/ \} catch \(e\) \{ return true; \}$/, '');
  return inside.replace('config?.mode', `'${place}'`);
}
