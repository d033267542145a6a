import type { Store } from '../store';

/** A property's path in a filter: `event.runtime.project.properties['key'].member`, dots or brackets. */
const PATHS = /event\.runtime\.(project|issue)\.properties\['([^']+)'\]((?:\.[A-Za-z_]\w*|\['[^']+'\])+)/gu;

/**
 * What `event.runtime` holds for a filter: of the event's project and issue the properties that the filter names, each with
 * the primitive, or list of primitives, at the path that it names; null for anything else, and where nothing is.
 * https://developer.atlassian.com/platform/forge/events-reference/product_events/
 */
export function runtimeFor(store: Store, expression: string, event: unknown): Record<string, unknown> {
  const properties: Record<string, Record<string, unknown>> = {};
  for (const [, entity = '', key = '', path = ''] of expression.matchAll(PATHS)) {
    const names = [...path.matchAll(/\.(\w+)|\['([^']+)'\]/gu)].flatMap(([, dotted, quoted]) =>
      quoted === undefined ? [dotted ?? ''] : quoted.split('.'),
    );
    const stored = names.reduce<unknown>(memberOf, propertiesOf(store, entity, event)[key]);
    const ofEntity = (properties[entity] ??= {});
    ofEntity[key] = withMember(ofEntity[key], names, isPlain(stored) ? stored : null);
  }
  return Object.fromEntries(Object.entries(properties).map(([entity, ofEntity]) => [entity, { properties: ofEntity }]));
}

function propertiesOf(store: Store, entity: string, event: unknown): Readonly<Record<string, unknown>> {
  const issue = memberOf(event, 'issue');
  const project = memberOf(memberOf(issue, 'fields'), 'project');
  const found =
    entity === 'project'
      ? store.projects.get(String(memberOf(project, 'id')))
      : store.issues.get(String(memberOf(issue, 'id')));
  return found?.properties ?? {};
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}

function withMember(value: unknown, [name, ...others]: readonly string[], leaf: unknown): unknown {
  if (name === undefined) return leaf;
  return { ...Object(value), [name]: withMember(memberOf(value, name), others, leaf) };
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => !Array.isArray(one) && isPlain(one));
  return ['string', 'number', 'boolean'].includes(typeof value);
}
