import { phrases } from '../text/phrases';

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

/** What nobody would miss. */
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

/** A version without its number. */
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

/** What only the people who build the system know. */
export const BUILDERS_MATTERS = phrases({
  en: `logging, local logging, log statements, log output, ami, amis, ci, ci builds, ci runners, ci pipeline, build system, build server, build tools, build scripts, build times, docker image, docker images, base image, base images, server side encryption, gulp task, test suite, tests, test data,
    test environment, dependency updates, dependencies, database index, connection pool, monitoring stack, source code, codebase, code base, toolchain, release process, deployment pipeline, release pipeline, database schema, app config, apache config`,
});

/** Tools of builders: with these even "build" and "use" are work on the inside. */
export const BUILD_TOOLS = phrases({
  en: 'gradle, maven, webpack, vite, rollup, cmake, gulp, grunt, docker, kubernetes, terraform, ansible, jenkins, travis, travis ci, github actions, gitlab, logback, log4j, slf4j, junit, mocha, jest, eslint, sonarqube, lerna, yarn, babel, prometheus, grafana',
});
