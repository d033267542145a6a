import * as v from 'valibot';

/**
 * What a page knows when it decides whether a module shows. Permissions are those of the viewer; a property is
 * `undefined` where the entity has none of that key.
 */
export type DisplayFacts = {
  readonly issueTypeName?: string | undefined;
  readonly projectKey?: string | undefined;
  readonly projectType?: string | undefined;
  readonly isAdmin: boolean;
  readonly isProjectAdmin: boolean;
  hasProjectPermission(permission: string): boolean;
  hasIssuePermission(permission: string): boolean;
  property(entity: 'issue' | 'project', key: string): unknown;
  /** The value of a Jira expression in the page's context. */
  evaluate(expression: string): unknown;
};

const Texts = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given) => [given].flat()),
);
const Group = v.union([v.array(v.record(v.string(), v.unknown())), v.record(v.string(), v.unknown())]);
const PropertySchema = v.object({
  entity: v.picklist(['issue', 'project']),
  propertyKey: v.string(),
  objectName: v.optional(v.string()),
  value: v.unknown(),
});

type Judge = (given: unknown, facts: DisplayFacts) => boolean;

const JUDGES: Readonly<Record<string, Judge>> = {
  and: (given, facts) => parts(given).every((each) => isShown(each, facts)),
  or: (given, facts) => parts(given).some((each) => isShown(each, facts)),
  not: (given, facts) => !parts(given).every((each) => isShown(each, facts)),
  issueType: (given, facts) => v.parse(Texts, given).includes(facts.issueTypeName ?? ''),
  projectKey: (given, facts) => v.parse(Texts, given).includes(facts.projectKey ?? ''),
  projectType: (given, facts) => v.parse(Texts, given).includes(facts.projectType ?? ''),
  isAdmin: (given, facts) => facts.isAdmin === given,
  isProjectAdmin: (given, facts) => facts.isProjectAdmin === given,
  hasProjectPermission: (given, facts) => v.parse(Texts, given).every((each) => facts.hasProjectPermission(each)),
  hasIssuePermission: (given, facts) => v.parse(Texts, given).every((each) => facts.hasIssuePermission(each)),
  jiraExpression: (given, facts) => facts.evaluate(v.parse(v.string(), given)) === true,
  entityPropertyEqualTo: (given, facts) => {
    const { entity, propertyKey, objectName, value } = v.parse(PropertySchema, given);
    return memberOf(facts.property(entity, propertyKey), objectName) === value;
  },
};

/**
 * Whether a module with these display conditions shows; all of them must hold, and none means always. Throws for a
 * condition the sandbox doesn't know.
 */
export function isShown(conditions: Readonly<Record<string, unknown>> | undefined, facts: DisplayFacts): boolean {
  return Object.entries(conditions ?? {}).every(([name, given]) => {
    const judge = Object.hasOwn(JUDGES, name) ? JUDGES[name] : undefined;
    if (judge === undefined) throw new Error(`The sandbox doesn't know the display condition "${name}".`);
    return judge(given, facts);
  });
}

function parts(given: unknown): Record<string, unknown>[] {
  return [v.parse(Group, given)].flat();
}

function memberOf(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return value;
  return path.split('.').reduce<unknown>((holder, name) => {
    const isObject = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name);
    return isObject ? new Map<string, unknown>(Object.entries(holder)).get(name) : undefined;
  }, value);
}
