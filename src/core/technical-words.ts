import { phrases } from './phrases';

/** Enough on their own, wherever they stand: nobody words a feature like this. */
export const STRONG = phrases({
  en: `drop support, minimum supported version, minimum version, jslint, eslint, tslint, jshint, linter, linting, unit testing, unit test suite, add tests, add test, write tests, more tests, test suite, testing matrix, test matrix, benchmarking, retire, housekeeping, log statements, logging level, log level, code style, code formatting, build warnings, compiler warnings, dead classes, unused code, unused dependencies, unused dependency, unused imports, build pipeline, dependency injection, code duplication, duplicated code, technical task, spaghetti code, refactor, refactoring, refactored, re factor, deprecate, deprecated, deprecation, deprecations, end of life, eol, end of support,
    support ends, unsupported version, unsupported versions, technical debt, tech debt, techdebt, legacy code, dead code, code cleanup,
    code clean up, code quality, code coverage, test coverage, flaky, unit test, unit tests, integration test, integration tests,
    regression tests, automated tests, load test, load tests, stress test, stress testing, performance testing, testing framework,
    test framework, test infrastructure, decommission, containerize, containerise, dockerize,
    dockerise, modularize, modularise, static analysis, continuous integration, build pipeline, ci pipeline, build scripts, build server,
    build time, build times, tech stack, feature flags, database migration, schema migration, breaking changes, cve, monolith,
    logging framework, certificate runs out, certificate expires, certificate expired`,
  de: `Refaktorisierung, refaktorieren, refaktorisieren, technische Schulden, abgekündigt, veraltete Bibliothek, veraltete Bibliotheken,
    Support endet, Testabdeckung, Datenbankmigration, Zertifikat läuft ab`,
  fr: `refactoriser, refactorisation, dette technique, code mort, tests unitaires, test unitaire, tests d’intégration, couverture de tests, fin de support, fin de vie, obsolète, obsolètes, dépréciée, déprécié, intégration continue, expiration du certificat`,
  es: `refactorizar, refactorización, deuda técnica, código muerto, pruebas unitarias, prueba unitaria, tests unitarios, pruebas de integración, cobertura de pruebas, fin de soporte, fin de vida, obsoleta, obsoleto, obsoletos, obsoletas, integración continua, en desuso`,
  pt: `refatorar, refatoração, dívida técnica, débito técnico, código morto, testes unitários, teste unitário, testes de integração, cobertura de testes, fim do suporte, fim de suporte, obsoleta, obsoleto, obsoletos, obsoletas, depreciado, depreciada, integração contínua`,
  nl: `refactoren, technische schuld, dode code, unittests, integratietests, testdekking, einde ondersteuning, verouderde bibliotheek, verouderde bibliotheken, uitgefaseerd, uitfaseren`,
  ja: `リファクタリング, 技術的負債, 技術負債, 単体テスト, 結合テスト, 自動テスト, 非推奨, サポート終了, サポート切れ, テストカバレッジ, 依存関係の更新`,
  zh: `重构, 技术债, 技术债务, 单元测试, 集成测试, 自动化测试, 测试覆盖率, 弃用, 已弃用, 停止支持, 死代码`,
});

/** Renewing something. With these a bare name and version is object enough ("Solaris 11"). */
export const RENEWALS = phrases({
  en: 'upgrade, upgrading, bump, migrate, migration, migrating, port, downgrade',
  de: 'aktualisieren, aktualisierung, upgraden, updaten, migrieren, migration, umstellen, umstellung, erneuern, anheben, ersetzen, umziehen',
  fr: `mettre à jour, mise à jour, mettre à niveau, migrer, migration, passer, basculer, remplacer, renouveler`,
  es: `actualizar, actualización, migrar, migración, pasar, reemplazar, sustituir, renovar`,
  pt: `atualizar, atualização, migrar, migração, substituir, renovar, trocar`,
  nl: `bijwerken, updaten, upgraden, migreren, migratie, vervangen, overstappen, overzetten, vernieuwen`,
  ja: `更新, 移行, アップグレード, アップデート, バージョンアップ, 置き換え, 置換`,
  zh: `升级, 更新, 迁移, 替换, 更换, 切换`,
});

/** Other work on the inside of a system, and looking into it. */
export const REWORKS = phrases({
  en: `standardize, standardise, rebuild, optimize, optimise, research, recompile, upgrade, prune, remove, drop, delete, get rid of, rewrite, rework, restructure, reorganize, reorganise, extract, split, split up, break up,
    break out, consolidate, clean, clean up, cleanup, decouple, isolate, rotate, archive, rename, trade out, pull out, retire, harden,
    parallelize, parallelise, automate, update, move, switch, convert, transition, replace, renew, patch, pin, reinstate, stabilize, stabilise, mock, merge, disable, investigate, evaluate, revisit`,
  de: 'entfernen, löschen, aufräumen, neu schreiben, umbauen, umbau, aufteilen, auslagern, vereinheitlichen, bereinigen, rotieren, automatisieren',
  fr: `supprimer, retirer, nettoyer, réécrire, découper, extraire, déplacer, isoler, automatiser`,
  es: `eliminar, quitar, limpiar, reescribir, dividir, extraer, mover, aislar, automatizar`,
  pt: `remover, excluir, limpar, reescrever, dividir, extrair, mover, isolar, automatizar`,
  nl: `verwijderen, opruimen, opschonen, herschrijven, opsplitsen, verplaatsen, automatiseren, ombouwen`,
  ja: `削除, 整理, 分割, 分離, 書き直し, 統合, 自動化`,
  zh: `删除, 移除, 清理, 重写, 拆分, 合并, 自动化, 改造`,
});

/** Work that may close a summary instead of opening it: "PostgreSQL 14 upgrade", "TLS-Zertifikate erneuern". */
export const CLOSING_WORK = phrases({
  en: 'upgrade, migration, rewrite, cleanup, clean up, rework, replacement',
  de: `aktualisieren, aktualisierung, upgraden, updaten, migrieren, umstellen, umstellung, erneuern, anheben, ersetzen, umziehen,
    entfernen, löschen, aufräumen, neu schreiben, umbauen, umbau, aufteilen, auslagern, vereinheitlichen, bereinigen, rotieren, automatisieren`,
  nl: `bijwerken, updaten, upgraden, migreren, vervangen, overzetten, vernieuwen, verwijderen, opruimen, opschonen, herschrijven, opsplitsen, verplaatsen, automatiseren`,
  ja: `更新, 移行, アップグレード, アップデート, バージョンアップ, 置き換え, 置換, 削除, 整理, 分割, 分離, 書き直し, 統合, 自動化`,
  zh: `升级, 更新, 迁移, 替换, 更换, 清理, 拆分, 改造`,
});

/** A summary with one of these tells of a defect; work that closes it is its cause. */
export const TROUBLE = phrases({
  en: `cannot, can't, not, correctly, unable, doesn't, does not, isn't, is not, not working, not found, not available, incorrect, incorrectly, hangs, hang, stuck, throws, regression, leak, breaks, unexpected, crashing, impact by, issue, issues, ignored, invalid, inconsistent, slow, is null, undefined, swallowed, mismatch, problem, problems, bugs, how to, how do, how can, why, advice, need help, failure, failures, fails, failed, failing, error, errors, exception, broken, crash, crashes, bug, wrong, missing, after, during`,
  de: 'Fehler, schlägt fehl, fehlgeschlagen, abgestürzt, nach, bei',
  fr: `erreur, erreurs, échec, échoue, panne, plante, après, ne fonctionne pas, impossible`,
  es: `error, errores, fallo, falla, falla al, después, no funciona, no se puede`,
  pt: `erro, erros, falha, falha ao, depois, não funciona, não é possível`,
  nl: `fout, fouten, mislukt, crasht, na, werkt niet, kan niet`,
  ja: `エラー, 失敗, 失敗する, 不具合, できない, 落ちる, バグ`,
  zh: `错误, 失败, 报错, 崩溃, 无法, 故障, 缺陷`,
});

/** What users never see. */
export const INSIDES = phrases({
  en: `package, packages, babel packages, plugin version, log statements, log files, local logging, sdk version, apiversion, api version, ndk, gulp, gulp task, namespace, namespaces, docker images, container image, apache config, server side encryption, encryption at rest, log levels, eventing, deprecated usage, scm, ci builds, ci pipeline, build tools, test data, test environment, test environments, dev environment, dev dependencies, build process, release process, release script, thread pool, connection pool, cache layer, data model, event bus, feature toggles, ssl, http client, rest endpoints, library, libraries, dependency, dependencies, framework, frameworks, npm packages, jar, jars, pom, poms, sdk, runtime, compiler,
    toolchain, database, databases, database schema, db schema, db, rdb, schema, cluster, api, apis, api client, rest api, rest client,
    microservice, microservices, infrastructure, ci, ci runners, build, builds, build system, project builds, deployment pipeline,
    release pipeline, test suite, tests, logging, log output, session store, object storage, message queue, message broker, operating system,
    kernel, base image, base images, docker image, docker images, ami, amis, scm, tls, ssl, tls certificate, tls certificates, ssl certificate,
    ssl certificates, signing certificate, secrets, app config, security config, config properties, config files, configuration files,
    module, modules, codebase, code base, source code, build from source, repository, monorepo, job scheduler, cron jobs, new monitoring,
    monitoring stack, backups, server, servers, web server, application server, app server, search index, database index, orm, jdbc driver,
    database driver, access key, access keys, gateway key, api key, api keys, stored procedures, data center, artefacts, artifacts,
    unused projects`,
  de: `Bibliothek, Bibliotheken, Abhängigkeit, Abhängigkeiten, Datenbank, Datenbanken, Datenbankschema, Schnittstelle, Server,
    TLS-Zertifikat, TLS-Zertifikate, SSL-Zertifikat, SSL-Zertifikate, Testumgebung, Tests, Quellcode, Konfigurationsdateien,
    Infrastruktur, Betriebssystem, Protokollierung, Modul, Module`,
  fr: `bibliothèque, bibliothèques, dépendance, dépendances, base de données, bases de données, schéma, serveur, serveurs, certificat, certificats, cluster, infrastructure, tests, code, module, modules, framework, api, pipeline, journaux, journalisation`,
  es: `biblioteca, bibliotecas, librería, librerías, dependencia, dependencias, base de datos, bases de datos, esquema, servidor, servidores, certificado, certificados, clúster, infraestructura, pruebas, tests, código, módulo, módulos, framework, api, pipeline`,
  pt: `biblioteca, bibliotecas, dependência, dependências, banco de dados, bancos de dados, esquema, servidor, servidores, certificado, certificados, cluster, infraestrutura, testes, código, módulo, módulos, framework, api, pipeline`,
  nl: `bibliotheek, bibliotheken, afhankelijkheid, afhankelijkheden, database, databases, databaseschema, server, servers, certificaat, certificaten, cluster, infrastructuur, tests, broncode, module, modules, framework, api, pipeline`,
  ja: `データベース, ライブラリ, 依存関係, 依存ライブラリ, フレームワーク, サーバー, サーバ, 証明書, クラスタ, インフラ, 基盤, テスト, ソースコード, コード, モジュール, ビルド, パイプライン, ミドルウェア, スキーマ, ログ出力`,
  zh: `数据库, 库, 依赖, 依赖库, 框架, 服务器, 证书, 集群, 基础设施, 测试, 代码, 源代码, 模块, 构建, 流水线, 中间件, 表结构, 日志, 接口`,
});

/** Products that only the people who build the system know by name. */
export const PRODUCTS = phrases({
  en: `babel, lerna, lerna js, gulp, grunt, bower, moment, underscore, lodash, backbone, v8, swift, cmake, node appc, openjdk, travis ci, gitlab, github actions, circleci, rollup, mocha, jasmine, karma, jest, cypress, playwright, selenium, koa, express js, next js, nest js, fastapi, celery, gunicorn, haproxy, envoy, istio, argocd, prometheus, grafana, logstash, kibana, splunk, datadog, sentry, consul, etcd, zookeeper, neo4j, couchdb, dynamodb, snowflake, clickhouse, oauth, saml, jwt, protobuf, thrift, swagger, openapi, axios, rxjs, redux, tailwind, bootstrap, sass, less css, storybook, xamarin, flutter, cocoapods, carthage, proguard, junit 5, testng, mockito, lombok, guava, jackson, log4net, nunit, entity framework, hyper v, vmware, openshift, rancher, nomad, packer, chef, saltstack, jquery ui, sqlcipher, osgi bundle, xstream, jaxb, soap, slf4j, git lfs, svn, mercurial, wsdl, ejb, jsp, struts 2, log4j2, facebook sdk, gradle, appcompat, n api, java, jdk, jre, kotlin, scala, python, php, ruby on rails, golang, node js, npm, yarn, webpack, vite, typescript, javascript, jquery,
    angular, angularjs, react native, svelte, moment js, dojo, spring boot, spring security, hibernate, tomcat, jetty, jboss, wildfly,
    weblogic, websphere, maven, gradle, junit, jenkins, log4j, slf4j, logback, activemq, rabbitmq, kafka, postgres, postgresql, mysql, mariadb,
    mongodb, redis, memcached, elasticsearch, opensearch, solr, lucene, cassandra, hadoop, docker, kubernetes, k8s, terraform, ansible,
    vagrant, nginx, ubuntu, debian, centos, red hat, windows server, linux, android sdk, ios sdk, xcode, openssl, jclouds, jets3t, osgi, hsqldb,
    sqlite, graphql, grpc, django, symfony, laravel, dotnet, net core, net framework, eslint, git, subversion`,
});

/** Products whose names are ordinary words: they count with a capital letter that isn't the summary's first, or a version. */
export const PRODUCTS_WITH_COMMON_NAMES = phrases({
  en: 'spring, react, node, rust, ant, oracle, vue, helm, puppet, bamboo, travis, apache, struts, rails, ruby, go, flask, yarn, sojo',
});

/** Parts that a system is cut into: object enough for work that cuts and joins. */
export const PARTS = phrases({
  en: 'service, services, component, components, class, classes, package, packages, project, projects, function, functions, layer, layers, controller, controllers',
  de: 'Dienst, Dienste, Komponente, Komponenten, Klasse, Klassen, Paket, Pakete',
});

/** Work that cuts and joins. */
export const CUTTING = phrases({
  en: 'split, split up, extract, decouple, isolate, merge, consolidate, break up, break out, abstract, modularize, modularise, move common',
  de: 'aufteilen, auslagern, entkoppeln, zusammenführen',
});

/** "Remove unused …": nobody takes away what is unused for a user's sake. */
export const REMOVALS = phrases({
  en: 'remove, delete, drop, clean up, cleanup, clean out, get rid of',
  de: 'entfernen, löschen',
  fr: 'supprimer, retirer',
  es: 'eliminar, quitar',
  pt: 'remover, excluir',
  nl: 'verwijderen',
  ja: '削除',
  zh: '删除, 移除, 清理',
});

export const UNUSED = phrases({
  en: 'unused, unstable, obsolete, redundant, leftover, left over, stale, dead, orphaned, deprecated, no longer used, dependency, dependencies, workaround, workarounds, hack, hacks',
  de: 'ungenutzte, ungenutzten, unbenutzte, unbenutzten, überflüssige, überflüssigen, veraltete, veralteten',
  fr: 'inutilisé, inutilisés, inutilisée, inutilisées, obsolète, obsolètes',
  es: 'sin uso, no usado, no usados, no usadas, obsoleto, obsoletos, obsoletas',
  pt: 'não usado, não usados, não usadas, não utilizado, não utilizados, obsoleto, obsoletos',
  nl: 'ongebruikte, overbodige, verouderde',
  ja: '未使用, 未使用の, 不要な, 使われていない',
  zh: '未使用, 未使用的, 无用, 无用的, 废弃, 废弃的',
});

/** Work that a version, or "the latest", is object enough for: "Update moment to 2.1". */
export const VERSIONED = phrases({
  en: 'upgrade, upgrading, update, updating, bump, migrate, move, port, switch, downgrade, convert, recompile, rebuild, set, pin, require',
  de: 'aktualisieren, anheben, heben, upgraden, updaten, migrieren, umstellen, umziehen',
  fr: 'mettre à jour, mise à jour, migrer, passer',
  es: 'actualizar, migrar, pasar',
  pt: 'atualizar, migrar, passar',
  nl: 'bijwerken, updaten, upgraden, migreren',
  ja: '更新, 移行, アップグレード',
  zh: '升级, 更新, 迁移',
});

export const LATEST = phrases({
  en: 'latest, latest version, latest release, latest stable, latest lts, newest version, next version, current version',
  de: 'neueste Version, neuesten Version, aktuelle Version',
  fr: 'dernière version',
  es: 'última versión',
  pt: 'última versão',
  nl: 'nieuwste versie, laatste versie',
  ja: '最新版, 最新バージョン',
  zh: '最新版, 最新版本',
});

/** Who or what is moved where a feature is meant: "Migrate customers to the new plan". */
export const MOVED_FOR_USERS = phrases({
  en: 'user, users, customer, customers, account, accounts, merchant, merchants, subscriber, subscribers, member, members, subscription, subscriptions, plan, plans, page, banner, button, content, price, prices, text, texts, terms, status, icon, icons, logo, picture, pictures, address',
});

/** Work that is technical whatever it is done to: it names no feature, and says where it leads. */
export const MIGRATIONS = phrases({
  en: 'migrate, migrating, port, port over, porting',
  de: 'migrieren, portieren',
  fr: 'migrer',
  es: 'migrar',
  pt: 'migrar',
  nl: 'migreren',
});

/** Documents about a system: writing them is no work on its inside. */
export const DOCUMENTS = phrases({
  en: 'doc, docs, apidoc, document, documents, documentation, readme, wiki, guide, guides, manual, release notes, changelog, tutorial, tutorials, sample, samples, example, examples, demo, website, blog, faq, instructions',
  de: 'Dokumentation, Doku, Handbuch, Anleitung',
  fr: 'documentation, guide, manuel',
  es: 'documentación, guía, manual',
  pt: 'documentação, guia, manual',
  nl: 'documentatie, handleiding',
  ja: 'ドキュメント, 文書, マニュアル',
  zh: '文档, 手册, 说明书',
});

/** Work that is done to features as often: it takes a product, or what only builders know, to be technical. */
export const LOOSE_WORK = phrases({
  en: 'use, make use of, convert to use, set up, enable, adopt, integrate, configure, set, create, build, compile, introduce, improve, limit, reduce, add, test, support, implement, call, run',
  de: 'einführen, einrichten, verbessern, nutzen, verwenden',
  fr: 'utiliser, mettre en place, améliorer',
  es: 'usar, configurar, mejorar',
  pt: 'usar, configurar, melhorar',
  nl: 'gebruiken, inrichten, verbeteren',
});

/** What only the people who build the system know. */
export const BUILDERS_MATTERS = phrases({
  en: `logging, local logging, log statements, log output, ami, amis, ci, ci builds, ci runners, ci pipeline, build system, build server, build tools, build scripts, build times, docker image, docker images, base image, base images, server side encryption, gulp task, test suite, tests, test data,
    test environment, dependency updates, dependencies, database index, connection pool, monitoring stack, source code, codebase, code base, toolchain, release process, deployment pipeline, release pipeline, database schema, app config, apache config`,
});

/** Tools of builders: with these even "build" and "use" are work on the inside. */
export const BUILD_TOOLS = phrases({
  en: 'gradle, maven, webpack, vite, rollup, cmake, gulp, grunt, docker, kubernetes, terraform, ansible, jenkins, travis, travis ci, github actions, gitlab, logback, log4j, slf4j, junit, mocha, jest, eslint, sonarqube, lerna, yarn, babel, prometheus, grafana',
});
