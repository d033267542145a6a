import { WRONG_EXAMPLES } from '../../tools/openapi/corrections';
import { extractOf } from '../../tools/openapi/extract';
import { openApiExtract } from './jira-contract';

const ok = (schema: object) => ({
  responses: { 200: { description: 'Fine.', content: { 'application/json': schema } } },
});
const published = (schemas: object) => ({
  openapi: '3.0.1',
  info: { title: 'Made up', version: '1', contact: { email: 'x@example.com' } },
  paths: {
    '/a': { get: { summary: 'Gives a.', tags: ['A'], ...ok({ schema: { $ref: '#/components/schemas/A' } }) } },
    '/b': { get: ok({ example: '{"displayName":"Somebody","description":"kept"}' }) },
  },
  components: { schemas },
});
const A = {
  type: 'object',
  description: 'Prose.',
  properties: { description: { type: 'string' }, b: { $ref: '#/components/schemas/B' } },
};

test('an extract has the operations asked for and the schemas they reach, without prose', () => {
  const { info, paths, components } = extractOf(published({ A, B: { type: 'string' }, C: { type: 'number' } }), [
    'GET /a',
  ]);
  expect(info).toEqual({ title: 'Made up', version: '1' });
  expect(paths).toEqual({
    '/a': {
      get: {
        responses: {
          200: { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } },
        },
      },
    },
  });
  expect(components).toMatchObject({
    schemas: {
      A: { type: 'object', properties: { description: { type: 'string' }, b: { $ref: '#/components/schemas/B' } } },
      B: { type: 'string' },
    },
  });
  expect(Object.keys(Object(components).schemas)).toEqual(['A', 'B']);
});

test('its examples are JSON, in which nobody has a name', () => {
  const { paths } = extractOf(published({}), ['GET /b']);
  expect(JSON.stringify(paths)).toContain('"example":{"displayName":"Example User","description":"kept"}');
});

test('an operation that isn’t there, and a correction that isn’t needed, are told', () => {
  expect(() => extractOf(published({}), ['GET /c'])).toThrow('The file has no GET /c.');
  const right = { type: 'object', additionalProperties: true };
  const withIssue = {
    ...published({ IssueBean: right }),
    paths: { '/a': { get: ok({ schema: { $ref: '#/components/schemas/IssueBean' } }) } },
  };
  expect(() => extractOf(withIssue, ['GET /a'])).toThrow('IssueBean is right by now.');
});

test('the extract in use is whole: what it refers to is in it, each operation has its own id, and it names its licence', () => {
  const { info, paths, components } = openApiExtract();
  const schemas = new Set(Object.keys(Object(components).schemas));
  const named = [...JSON.stringify({ paths, components }).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
  expect(named.map(([, name = '']) => name).filter((name) => !schemas.has(name))).toEqual([]);
  const ids = [...JSON.stringify(paths).matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(WRONG_EXAMPLES.length);
  expect(info).toMatchObject({ license: { name: 'Apache 2.0' } });
});
