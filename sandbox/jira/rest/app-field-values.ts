import { appFieldBy, type AppField } from '../app/app-field';
import { bodyOf, isJson, onlyMembers, textsMember, type Json } from '../body';
import { setAppField } from '../edit/app-field-editor';
import { commitEdit, draftOf, type Traces } from '../edit/commit';
import { badRequest, forbidden, noContent, notFound, Refused, type Reply } from '../reply';
import { NO_SCOPE, param, route, type Call, type Route } from '../router';
import type { Issue } from '../site/issue';

/**
 * The app's private write of its own fields: past permissions, screens and validation
 * (docs/platform.md#the-fields-own-check).
 */
export const APP_FIELD_ROUTES: readonly Route[] = [
  route('PUT', '/rest/api/3/app/field/{fieldIdOrKey}/value', NO_SCOPE, writeOne),
  route('POST', '/rest/api/3/app/field/value', NO_SCOPE, writeMany),
];

type Update = { readonly own: AppField; readonly issues: readonly Issue[]; readonly value: unknown };

function writeOne(call: Call): Reply {
  const own = ownField(call, param(call, 'fieldIdOrKey'));
  return write(
    call,
    updatesIn(call, ['issueIds', 'value']).map((update) => read(call, own, update)),
  );
}

function writeMany(call: Call): Reply {
  return write(
    call,
    updatesIn(call, ['customField', 'issueIds', 'value']).map((update) =>
      read(call, ownField(call, String(update['customField'])), update),
    ),
  );
}

function updatesIn(call: Call, members: readonly string[]): readonly Json[] {
  if (!call.actor.isApp) throw forbidden('Only the app that provides the field may write it this way.');
  const body = bodyOf(call.body);
  onlyMembers(body, ['updates']);
  const updates = body['updates'];
  if (!Array.isArray(updates) || updates.length === 0) throw badRequest('"updates" must not be empty.');
  return updates.map((update) => {
    if (!isJson(update)) throw badRequest('Every update must be an object.');
    onlyMembers(update, members);
    return update;
  });
}

function ownField(call: Call, idOrKey: string): AppField {
  const own = appFieldBy(call.store, idOrKey);
  if (own !== undefined) return own;
  const isThere = call.store.site.customFields.some((field) => field.id === idOrKey);
  throw isThere ? forbidden('The field belongs to nobody or to another app.') : notFound('The field was not found.');
}

function read(call: Call, own: AppField, update: Json): Update {
  const ids = textsMember(update, 'issueIds', true) ?? [];
  const issues = ids.map((id) => {
    const issue = call.store.issues.get(id);
    if (issue === undefined) throw badRequest(`The issue ${id} does not exist.`);
    return issue;
  });
  return { own, issues, value: update['value'] ?? null };
}

function write(call: Call, updates: readonly Update[]): Reply {
  const { query, actor } = call;
  const traces: Traces = {
    changelog: query.get('generateChangelog') !== 'false',
    event: query.get('generateAppEvents') !== 'false',
  };
  for (const { own, issues, value } of updates) {
    for (const issue of issues) {
      const draft = draftOf(issue);
      const outcome = setAppField(own)({ draft }, value);
      if ('fault' in outcome) throw new Refused(400, [], { [own.field.id]: outcome.fault });
      commitEdit(call, actor, issue, draft, outcome.items, traces);
    }
  }
  return noContent();
}
