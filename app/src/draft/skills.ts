import { fold, indexInFolded } from './claims/fold.ts'

/**
 * Tools and skills that people write in more than one way, first the usual spelling. Only spellings are listed, never
 * kinship: React is not JavaScript, MySQL is not PostgreSQL. Everything outside the list is compared by its words.
 */
const spellings = `
JavaScript|JS|ECMAScript
TypeScript|TS
Node.js|Node|NodeJS
React|React.js|ReactJS
Vue.js|Vue|VueJS
Angular|AngularJS
Next.js|NextJS
Python|Python3|Python 3
Django
Flask
FastAPI
Go|Golang
Rust|Rust language
C++|CPP
C#|C Sharp|CSharp
.NET|dotnet|.NET Core|ASP.NET
Java
Kotlin
Swift
Scala
Ruby
Ruby on Rails|Rails|RoR
PHP
Perl
Haskell
Elixir
R
MATLAB
SQL
PostgreSQL|Postgres|PSQL
MySQL
MariaDB
MongoDB|Mongo
SQLite
Redis
Cassandra
Elasticsearch|Elastic Search
Kafka|Apache Kafka
RabbitMQ
Spark|Apache Spark|PySpark
Hadoop
Airflow|Apache Airflow
Snowflake
BigQuery
Tableau
Power BI|PowerBI
Looker
Excel|MS Excel|Microsoft Excel
Word|MS Word
PowerPoint
Kubernetes|K8s
Docker
Terraform
Ansible
Jenkins
GitHub Actions
GitLab|GitLab CI
Git
Linux
Unix
AWS|Amazon Web Services
Azure|Microsoft Azure
GCP|Google Cloud|Google Cloud Platform
CI/CD|continuous integration|continuous delivery
Prometheus
Grafana
GraphQL
REST|RESTful|REST API|REST APIs
gRPC
HTML|HTML5
CSS|CSS3
Sass|SCSS
Qt
CMake
LaTeX
OpenGL
CUDA
PyTorch
TensorFlow
scikit-learn|sklearn
pandas
NumPy
machine learning|ML|maschinelles Lernen|apprentissage automatique|maskinlæring
Jira
Confluence
Scrum
Kanban
Figma
Sketch
Photoshop|Adobe Photoshop
Illustrator|Adobe Illustrator
InDesign
AutoCAD
CAD
SolidWorks
Revit
SAP|SAP R/3|SAP ERP
SAP S/4HANA|S/4HANA
DATEV
Visma
Tripletex
PowerOffice
Xledger
Salesforce|SFDC
HubSpot
Zendesk
Intercom
Dynamics 365|Microsoft Dynamics|MS Dynamics
Navision
Oracle
Workday
QuickBooks
Xero
Sage
Lucene
Solr
RHEL|Red Hat
Nginx
Apache
Lua
Bash
PowerShell
VMware
Cisco
TCP/IP
SIEM
Splunk
HL7
FHIR
ICD-10
SPSS
Stata
ArcGIS
GIS
PLC|SPS|automate programmable
SCADA
CNC
TIG|WIG
MIG
MAG
HACCP
GAAP
IFRS
Lean|Lean Management
Six Sigma
ITIL
PRINCE2
PMP
GDPR|DSGVO|RGPD
`

/** Words that are also ordinary words: only their usual capitals make them a tool. */
const onlyAsWritten = new Set(
  'Go|Rust|Swift|Spark|Word|Excel|Oracle|Sage|Apache|Lean|Sketch|Node|Rails|Flask|Snowflake|Looker|Mongo|Express|Spring|React|Stata|Perl|Ruby|Java|MAG|MIG|R|TS|ML|CAD|REST|Scala|Intercom|Workday|Illustrator|SPS|Git|Airflow|Lua|Qt|JS|Unix|Angular|Jenkins|Xero'.split(
    '|',
  ),
)

const groups = spellings
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

const byFolded = new Map(groups.flatMap((group) => group.map((name) => [fold(name), group] as const)))

/** All spellings of a tool or skill, itself included. */
export function spellingsOf(name: string): string[] {
  const group = byFolded.get(fold(name))
  return group === undefined ? [name] : [name, ...group.filter((other) => fold(other) !== fold(name))]
}

/** Is this word, written like this, a tool that the list knows? */
export function isKnownSkill(word: string): boolean {
  const group = byFolded.get(fold(word))
  if (group === undefined) return false
  const usual = group.find((name) => fold(name) === fold(word)) ?? ''
  return !onlyAsWritten.has(usual) || usual === word
}

/** Does a text name this skill, in any of its spellings? Names that are also ordinary words count only as written. */
export function namesSkill(text: string, skill: string): boolean {
  const usual = byFolded.get(fold(skill))?.[0] ?? skill
  const folded = fold(text)
  return spellingsOf(skill).some((spelling) => {
    const ambiguous = onlyAsWritten.has(spelling) || onlyAsWritten.has(usual)
    if (!ambiguous) return indexInFolded(folded, spelling) !== -1
    const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}+#])`, 'u').test(text)
  })
}

/** The spellings of more than one word, as a pattern over folded text. */
export const skillPhrases = [...byFolded.keys()]
  .filter((name) => name.includes(' '))
  .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&'))
  .join('|')
