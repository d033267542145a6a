import {
  formModification,
  MOST_DATA,
  projectOfModification,
  type FormModification,
} from '../../core/set-up/form-modification';
import type { FormsState } from '../../core/set-up/forms-state';
import { policyInForce } from '../../core/policy/policy-in-force';
import { POLICY_PROPERTY } from '../../core/installation/property-keys';
import { sameJson } from '../../core/json/same-json';
import { Refused } from '../../jira/refused';
import type { StoredModification } from '../../jira/set-up/modifications';
import type { Ports } from '../ports';

type FormPorts = Pick<Ports, 'jiraAsApp' | 'forms'>;

/** Looks, and changes nothing. */
export async function formsState(ports: FormPorts, projectId: string): Promise<FormsState> {
  const [wanted, stored] = await Promise.all([wantedIn(ports, projectId), ports.forms.everyModification()]);
  const upToDate = stepsTo(wanted, ofProject(stored, projectId)).length === 0;
  return { wanted: wanted !== undefined, upToDate, ...problemOf(wanted) };
}

/** Brings the forms of a project in line with its policy. Twice changes nothing. */
export async function followForms(ports: FormPorts, projectId: string): Promise<FormsState> {
  const [wanted, stored] = await Promise.all([wantedIn(ports, projectId), ports.forms.everyModification()]);
  await take(ports, stepsTo(wanted, ofProject(stored, projectId)));
  return { wanted: wanted !== undefined, upToDate: problemOf(wanted).problem === undefined, ...problemOf(wanted) };
}

/**
 * The same for every project that switched Stakes on, and what is left of those that are gone or off is removed. A project
 * that Jira declines is left for the next time; once Jira is unavailable, everything is.
 */
export async function followEveryForm(ports: FormPorts): Promise<void> {
  const projects = await ports.jiraAsApp.projects({
    propertyQuery: `[${POLICY_PROPERTY}].version=1`,
    property: POLICY_PROPERTY,
  });
  const properties = new Map(projects.map(({ id, property }) => [id, property]));
  const stored = await ports.forms.everyModification();
  const left = stored.flatMap((one) => projectOfModification(one) ?? []);
  for (const projectId of new Set([...properties.keys(), ...left])) {
    try {
      const wanted = await wantedBy(ports, projectId, properties.get(projectId));
      await take(ports, stepsTo(wanted, ofProject(stored, projectId)));
    } catch (error) {
      if (!(error instanceof Refused) || error.kind === 'unavailable') throw error;
    }
  }
}

async function wantedIn(ports: FormPorts, projectId: string): Promise<FormModification | undefined> {
  return wantedBy(ports, projectId, await ports.jiraAsApp.projectProperty(projectId, POLICY_PROPERTY));
}

async function wantedBy({ jiraAsApp }: FormPorts, projectId: string, property: unknown) {
  const { policy } = policyInForce(property);
  if (policy.enforcement === 'off') return undefined;
  const [project, { framing }] = await Promise.all([jiraAsApp.project(projectId), jiraAsApp.fields()]);
  return project && framing && formModification(projectId, policy, project.issueTypes, framing.id);
}

const ofProject = (stored: readonly StoredModification[], projectId: string): readonly StoredModification[] =>
  stored.filter((one) => projectOfModification(one) === projectId);

type Step = (forms: Ports['forms']) => Promise<void>;

/** What has to be done so that exactly this stands there, once. */
function stepsTo(wanted: FormModification | undefined, stored: readonly StoredModification[]): readonly Step[] {
  const isPossible = wanted !== undefined && problemOf(wanted).problem === undefined;
  const [kept, ...others] = isPossible ? stored : [undefined, ...stored];
  const removing = others.flatMap((one) => (one ? [(forms: Ports['forms']) => forms.removeModification(one.id)] : []));
  if (!isPossible) return removing;
  if (kept === undefined) return [...removing, (forms) => forms.addModification(wanted)];
  return isSame(kept, wanted) ? removing : [...removing, (forms) => forms.changeModification(kept.id, wanted)];
}

async function take({ forms }: FormPorts, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step(forms);
}

/** Jira gives contexts back in an order of its own. */
function isSame(a: FormModification, b: FormModification): boolean {
  return a.data === b.data && sameJson(contextsOf(a), contextsOf(b));
}

const contextsOf = ({ contexts }: FormModification): readonly string[] =>
  contexts.map(({ projectId, issueTypeId, viewType }) => JSON.stringify([projectId, issueTypeId, viewType])).sort();

function problemOf(wanted: FormModification | undefined): Pick<FormsState, 'problem'> {
  if (wanted === undefined || wanted.data.length <= MOST_DATA) return {};
  return { problem: 'The technical rule is too long for Jira’s forms. Name fewer types, labels and components.' };
}
