import fc from 'fast-check';
import { looksTechnical } from '../../../src/core/technical-rule/looks-technical';

describe('a summary looks technical', () => {
  test.each<[string, readonly string[]]>([
    ['Update checkout to Tax API v3', ['Update', 'API v3']],
    ['Upgrade PostgreSQL 14 before support ends', ['support ends']],
    ['Upgrade PostgreSQL 14', ['Upgrade', 'PostgreSQL 14']],
    ['PostgreSQL 14 upgrade', ['upgrade', 'PostgreSQL 14']],
    ['Move from Node.js 20 to 24', ['Move', 'Node.js 20']],
    ['Upgrade to tomcat7', ['Upgrade', 'tomcat7']],
    ['Upgrade from Solaris 10 to 11', ['Upgrade', 'Solaris 10']],
    ['Remove jQuery from the cart', ['Remove', 'jQuery']],
    ['Checkout: clean up log output', ['clean up', 'log output']],
    ['Refactor CSV importer', ['Refactor']],
    ['Stop the flaky checkout tests', ['flaky']],
    ['Raise test coverage of refunds', ['test coverage']],
    ['Replace the deprecated login call', ['deprecated']],
    ['Migrate the store to React', ['Migrate', 'React']],
    ['TLS-Zertifikate automatisch erneuern', ['erneuern', 'TLS-Zertifikate']],
    ['Upgrade Gradle to 7', ['Upgrade', 'Gradle']],
    ['Bump acme-client from 1.9.2 to 1.9.3', ['Bump', '1.9.2']],
    ['Remove unused endpoints', ['Remove', 'unused']],
    ['Replace moment.js with date-fns', ['Replace', 'moment.js']],
    ['Migrate the shop to new hosts', ['Migrate', 'new']],
    ['Add tests for the tax module', ['Add tests']],
    ['Migrar la base de datos', ['Migrar', 'base de datos']],
    ['Supprimer le code mort', ['code mort']],
    ['Atualizar o Spring Boot para 3', ['Atualizar', 'Spring Boot']],
    ['Redis naar 7 bijwerken', ['bijwerken', 'Redis']],
    ['Redisを7に更新', ['更新', 'Redis']],
    ['清理未使用的依赖', ['清理', '依赖']],
  ])('“%s”, because of %j', (summary, words) => {
    expect(looksTechnical(summary)).toEqual(words);
  });

  test.each([
    'Update the page',
    'Update terms and conditions',
    'Upgrade plan for premium customers',
    'Remove item from cart',
    'Update gift certificates',
    'Move banner to page 2',
    'Switch to Plan 2',
    'Let customers react to reviews',
    'Simplify how people react to offers',
    'Error after database upgrade',
    'Show the server time in the footer',
    'Allow customers to update their address',
    'Flash-sale autoscaling',
    'Log server fills up every Friday',
    'Document the upgrade of PostgreSQL',
    'Upgrade of PostgreSQL fails on Windows',
    'Migrate customers to the new plan',
    'Replace banner with video',
    'Update price to 9.99',
    'Remove old items from the cart',
    'Use Apple Pay in checkout',
    'Actualizar los precios',
    '検索画面を更新',
    '更新用户头像',
    '',
  ])('“%s” does not', (summary) => {
    expect(looksTechnical(summary)).toEqual([]);
  });

  test('no summary makes it throw, and the words always stand in the summary', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('Upgrade', 'tomcat7', 'API', 'v3', ':', 'the', '\ud800', 'migration'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (summary) => {
        for (const word of looksTechnical(summary)) expect(summary).toContain(word);
      }),
    );
  });
});
