import { phrases } from '../../text/phrases';

/** Things technical work is done to. They say what is touched, never what that means to anyone. */
export const TECHNOLOGY_NOUNS = phrases({
  en: `database, databases, db, server, servers, cluster, code, codebase, code base, source, library, libraries, framework, frameworks,
    version, versions, release, dependency, dependencies, package, packages, module, modules, component, components, service,
    services, microservice, microservices, system, systems, platform, infrastructure, stack, tech stack, architecture, api, apis,
    sdk, interface, backend, frontend, back end, front end, application, app, software, tool, tools, tooling, pipeline, build,
    builds, ci, cd, test, tests, unit tests, test suite, repository, repo, branch, script, scripts, class, classes, method,
    function, functions, file, files, config, configuration, schema, table, tables, query, queries, index, cache, queue, container,
    containers, image, images, docker, kubernetes, cloud, node, node js, java, python, php, javascript, typescript, angular, react,
    jquery, spring, spring boot, postgresql, postgres, mysql, mongodb, redis, elasticsearch, linux, windows, implementation,
    solution, design, technology, plugin, plugins, driver, client, engine, monolith, legacy system, runtime, operating system, os,
    data, call, calls, endpoint, endpoints, request, requests, job, jobs, runner, runners, machine, machines, host, hosts, bucket,
    buckets, storage, disk, disks, dns, network, monitoring, logging, log, logs, alert, alerts, alarm, alarms, dashboard, dashboards,
    metric, metrics, certificate, certificates, key, keys, secret, secrets, instance, instances, node, nodes, region, environment,
    environments, workflow, workflows, template, templates, page objects, mock, mocks, databases, pipelines, jobs, connection, connections, warnings, imports, namespace,  namespaces, header, headers, settings, setting, parameter, parameters, variable, variables, statement, statements, annotation, annotations, unit test, integration tests, integration test, project, projects, codebases, platforms, architectures, landscape, legacy code, source code, business logic, logic, layer, layers, subsystem, subsystems, webpack, gradle, maven, jenkins,
    gitlab, github, git, terraform, ansible, helm, kafka, rabbitmq, oracle, tomcat, nginx, apache, hibernate, junit, npm, yarn, vue, kotlin, scala, go, rust, ruby, rails, php, net, c, c++, sql, html, css, xml, json, yaml, rest, soap, graphql, grpc, http, https, tls, ssl, aws, azure, gcp, s3, vm, vms, cron, orm, jdk, jvm, compiler, compilers, toolchain, binary, binaries, artifact, artifacts, artefacts, patches, toggle, toggles, flags, flag, programming language, language, model, models, object, objects, entity, entities, thing, process, processes`,
  de: `datenbank, datenbanken, bibliothek, bibliotheken, dienst, dienste, schnittstelle, schnittstellen, anwendung, anwendungen,
    komponente, komponenten, modul, module, quellcode, abhängigkeit, abhängigkeiten, plattform, architektur, infrastruktur, werkzeug,
    werkzeuge, umgebung, cluster, software, tests, skript, skripte, konfiguration, lösung, technik, technologie, server, version, versionen, release, system, systeme, code, codebasis, pipeline, pipelines, framework, tool, tools, api, apis, job, jobs, paket, pakete, klasse, klassen, tabelle, tabellen, schema, app, apps, landschaft, projekt, projekte, zertifikat, zertifikate, schlüssel, daten, prozess, prozesse, verbindung`,
  fr: `base de données, serveur, serveurs, bibliothèque, bibliothèques, cadriciel, version, versions, dépendance, dépendances, logiciel,
    composant, composants, module, modules, système, systèmes, plateforme, architecture, outil, outils, solution, technologie, code, le code, base, bases, données, application, applications, service, services, pipeline, pipelines, api, projet, test, tests, interface, certificat, certificats, clé, clés, paquet, paquets, infrastructure, environnement, processus, l'architecture, l'application, l'outil, l'infrastructure`,
  es: `base de datos, servidor, servidores, biblioteca, bibliotecas, librería, librerías, versión, versiones, dependencia, dependencias,
    componente, componentes, módulo, módulos, sistema, sistemas, plataforma, arquitectura, código, herramienta, herramientas,
    solución, tecnología, base, bases, datos, aplicación, aplicaciones, servicio, servicios, pipeline, pipelines, api, proyecto, prueba, pruebas, tests, interfaz, certificado, certificados, clave, claves, paquete, paquetes, infraestructura, entorno, proceso, software, producto`,
  pt: `banco de dados, banco, dados, servidor, servidores, biblioteca, bibliotecas, versão, versões, dependência, dependências, componente, componentes, módulo, módulos, sistema, sistemas, plataforma, arquitetura, código, ferramenta, ferramentas, solução, tecnologia, aplicação, aplicações, aplicativo, serviço, serviços, pipeline, pipelines, api, projeto, teste, testes, interface, certificado, certificados, chave, chaves, pacote, pacotes, infraestrutura, ambiente, processo, software`,
  nl: `database, databases, server, servers, bibliotheek, bibliotheken, versie, versies, afhankelijkheid, afhankelijkheden, component, componenten, module, modules, systeem, systemen, platform, architectuur, code, codebase, broncode, gereedschap, tool, tools, oplossing, technologie, techniek, applicatie, applicaties, dienst, diensten, service, pipeline, pipelines, api, project, test, tests, interface, certificaat, certificaten, sleutel, sleutels, pakket, pakketten, infrastructuur, omgeving, proces, software, gegevens`,
  pl: `baza danych, baza, bazy, bazę, bazy danych, danych, dane, serwer, serwery, serwera, biblioteka, biblioteki, bibliotekę, wersja, wersje, wersji, wersję, zależność, zależności, komponent, komponenty, moduł, moduły, modułu, system, systemy, systemu, platforma, architektura, kod, kodu, narzędzie, narzędzia, rozwiązanie, technologia, aplikacja, aplikacje, aplikacji, usługa, usługi, pipeline, api, projekt, projektu, test, testy, interfejs, certyfikat, certyfikaty, klucz, klucze, pakiet, pakiety, infrastruktura, środowisko, proces, oprogramowanie`,
  it: `base di dati, database, dati, server, libreria, librerie, versione, versioni, dipendenza, dipendenze, componente, componenti, modulo, moduli, sistema, sistemi, piattaforma, architettura, l'architettura, codice, strumento, strumenti, soluzione, tecnologia, applicazione, applicazioni, l'applicazione, servizio, servizi, pipeline, api, progetto, test, interfaccia, certificato, certificati, chiave, chiavi, pacchetto, pacchetti, infrastruttura, ambiente, processo, software`,
  ja: `データベース, サーバー, サーバ, ライブラリ, フレームワーク, バージョン, 依存関係, 依存, コンポーネント, モジュール, システム, プラットフォーム, アーキテクチャ, 設計, コード, ソースコード, ツール, 技術, 環境, アプリ, アプリケーション, サービス, パイプライン, プロジェクト, テスト, インターフェース, 証明書, 鍵, パッケージ, 基盤, インフラ, 設定, プロセス, ソフトウェア, 製品`,
  zh: `数据库, 服务器, 库, 框架, 版本, 依赖, 依赖项, 组件, 模块, 系统, 平台, 架构, 代码, 源代码, 工具, 技术, 环境, 应用, 应用程序, 服务, 流水线, 项目, 测试, 接口, 证书, 密钥, 包, 基础设施, 配置, 流程, 软件, 方案, 解决方案, 产品, 设计`,
});

/** Words that turn a statement round. They never count as the summary's nouns. */
export const NEGATIONS = phrases({
  en: "not, no, never, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, won't, wouldn't, without, neither, nor",
  de: 'nicht, kein, keine, keinen, nie, niemals, ohne, weder',
  fr: 'ne, pas, jamais, sans, aucun, aucune, ni',
  es: 'no, nunca, sin, ningún, ninguna, ni',
  pt: 'não, nunca, sem, nenhum, nenhuma, nem',
  nl: 'niet, geen, nooit, zonder, noch',
  pl: 'nie, nigdy, bez, brak, żaden, żadna, żadne, ani',
  it: 'non, mai, senza, nessun, nessuna, né',
  ja: 'ない, しない, されない, できない, ません, しません, されません, なし',
  zh: '不, 不会, 没有, 没, 未, 无',
});

/** Says that all stays as the title found it: "We stay on Spring Boot 2". */
export const STAYING = phrases({
  en: 'stay, stays, stayed, remain, remains, keep, keeps, keep using, continue, continues, still, still have, still use, continue to use, would stay, stuck with, as is, as it is, unchanged, the same, have, has, use, using, without',
  de: 'bleibt, bleiben, behalten, weiterhin, weiter, immer noch, noch, unverändert, nutzen, ohne, bestehen, wie bisher',
  fr: 'reste, restent, restons, garder, gardons, garde, toujours, encore, inchangé, continue, continuons, sans, comme avant',
  es: 'sigue, siguen, seguimos, seguir, queda, quedan, quedamos, mantenemos, todavía, aún, igual, continuamos, sin, como hasta ahora',
  pt: 'continua, continuam, continuamos, fica, ficam, ficamos, mantemos, permanece, ainda, igual, sem, como está',
  nl: 'blijft, blijven, houden, behouden, nog steeds, nog, ongewijzigd, zonder, zoals nu',
  pl: 'zostaje, zostajemy, pozostaje, pozostanie, pozostajemy, nadal, wciąż, dalej, bez zmian, bez',
  it: 'resta, restano, restiamo, rimane, rimangono, rimaniamo, teniamo, ancora, continuiamo, senza, come prima',
  ja: 'まま, のまま, 続ける, 使い続ける, 残る, されない, しない, ない',
  zh: '仍, 仍然, 继续, 保持, 还是, 还在, 留在, 不会, 没有, 未',
});
