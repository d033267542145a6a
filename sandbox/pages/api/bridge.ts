import * as v from 'valibot';
import { uiContextOf, type UiContext } from '../../forge/ui-context';
import { answer, bodyAs, Declined, type ApiCall, type ApiRoutes } from './api';

const PlaceSchema = v.object({ moduleKey: v.string(), extension: v.record(v.string(), v.unknown()) });
const InvokeSchema = v.object({ ...PlaceSchema.entries, functionKey: v.string(), payload: v.optional(v.unknown()) });
const FetchSchema = v.object({
  method: v.string(),
  path: v.string(),
  headers: v.record(v.string(), v.string()),
  body: v.optional(v.string()),
});

/** What the pages do on behalf of the app's frames: always as the viewer. */
export const BRIDGE: ApiRoutes = {
  'POST /sandbox/bridge/context': (call) => answer(contextOf(call, bodyAs(PlaceSchema, call))),
  'POST /sandbox/bridge/invoke': async (call) => {
    const { functionKey, payload, ...place } = bodyAs(InvokeSchema, call);
    const result = await call.running.forge.invokeResolver({
      moduleKey: place.moduleKey,
      functionKey,
      payload,
      uiContext: contextOf(call, place),
      accountId: call.session.viewer.accountId,
    });
    if (!result.ok) throw new Declined(502, result.message);
    return answer(result.body);
  },
  'POST /sandbox/bridge/fetch': async (call) => {
    const { method, path, headers, body } = bodyAs(FetchSchema, call);
    if (!path.startsWith('/rest/')) throw new Declined(400, 'requestJira takes paths that start with /rest/.');
    const { forge } = call.running;
    const reply = await forge.requestJira({ method, path, headers, body }, call.session.viewer.accountId);
    return answer({ ...reply, statusText: '', isAttachment: false });
  },
  'POST /sandbox/dynamic-properties': async (call) => {
    const { moduleKey, extension } = bodyAs(PlaceSchema, call);
    const { accountId } = call.session.viewer;
    return answer((await call.running.forge.dynamicProperties({ moduleKey, extension, accountId })) ?? null);
  },
};

function contextOf(
  { running, session }: ApiCall,
  { moduleKey, extension }: v.InferOutput<typeof PlaceSchema>,
): UiContext {
  const { accountId, locale, timeZone } = session.viewer;
  const { app } = running.forge;
  if (!app.uiModules.has(moduleKey)) throw new Declined(404, `The app has no module "${moduleKey}".`);
  const siteUrl = running.jira.store.site.baseUrl;
  return uiContextOf(app, { moduleKey, extension, accountId, locale, timezone: timeZone, siteUrl });
}
