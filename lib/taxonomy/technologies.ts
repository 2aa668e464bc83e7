/**
 * Products a page may name as used or asked for. From the vendors' own names; no fingerprints.
 * One product a line: `Name | alias, alias`. A leading `=` means the spelling must match exactly ("=Go"),
 * a trailing `$` to `$$$` on the name is the price class.
 */
type PriceClass = 'low' | 'mid' | 'high';

export interface Technology {
  name: string;
  category: TechnologyCategory;
  aliases?: string[];
  /** The name is also a common word: only this exact spelling counts. */
  caseSensitive?: boolean;
  priceClass?: PriceClass;
}

const TABLE = {
  crm: `
    Salesforce $$$ | Sales Cloud, SFDC, Salesforce.com
    HubSpot $$ | HubSpot CRM
    Microsoft Dynamics 365 $$$ | Dynamics 365, MS Dynamics, Microsoft Dynamics, Dynamics CRM
    =Pipedrive $
    Zoho CRM $ | Zoho
    SugarCRM $$
    =Freshsales $
    =Close.com $
    =Copper CRM $
    SAP CRM $$$ | SAP C4C
    Veeva CRM $$$ | Veeva
    CentralStationCRM $
    weclapp $$
    Bitrix24 $`,
  marketing: `
    =Marketo $$$ | Adobe Marketo
    Pardot $$$ | Account Engagement
    Eloqua $$$ | Oracle Eloqua
    Mailchimp $
    ActiveCampaign $
    Klaviyo $$
    Brevo $ | Sendinblue
    CleverReach $
    Customer.io $$
    =Braze $$$
    =Iterable $$$
    Google Analytics | GA4, Universal Analytics
    Google Tag Manager
    Google Ads | Google AdWords, AdWords
    LinkedIn Sales Navigator $$ | Sales Navigator
    =Matomo $
    Mixpanel $$
    =Amplitude $$
    =Hotjar $
    Semrush $
    Ahrefs $
    =Sistrix $
    Adobe Experience Cloud $$$ | Adobe Analytics, Adobe Experience Manager, Adobe Campaign
    Optimizely $$$
    =Unbounce $
    Hootsuite $
    SendGrid $
    Twilio $$ | Twilio Segment`,
  sales: `
    =Outreach.io $$$
    Salesloft $$$
    =Gong $$$ | Gong.io
    ZoomInfo $$$
    =Apollo.io $$
    Cognism $$
    Lusha $
    =Clearbit $$
    Dealfront $$ | Leadfeeder, Echobot
    Calendly $
    DocuSign $$
    PandaDoc $
    =Clari $$$`,
  service: `
    Zendesk $$
    =Intercom $$
    Freshdesk $
    ServiceNow $$$
    Jira Service Management $$ | Jira Service Desk
    =Front App $
    Genesys $$$ | Genesys Cloud
    Aircall $$
    RingCentral $$
    OTRS
    TOPdesk $$
    Gainsight $$$`,
  erp: `
    SAP S/4HANA $$$ | S/4HANA, S4HANA, S/4 HANA
    SAP ERP $$$ | SAP R/3, SAP ECC, SAP FI, SAP MM
    SAP Business One $$
    =SAP $$$
    Oracle NetSuite $$$ | NetSuite
    Oracle ERP $$$ | Oracle E-Business Suite, Oracle Fusion, JD Edwards
    Microsoft Dynamics NAV $$ | Dynamics NAV, Navision, Business Central, Dynamics 365 Business Central
    =Infor $$$ | Infor LN, Infor M3
    =Epicor $$
    =Sage $$ | Sage 100, Sage X3, Sage Intacct
    Odoo $
    proALPHA $$
    abas ERP $$
    IFS Applications $$$ | IFS Cloud
    Workday $$$`,
  finance: `
    DATEV $$
    lexoffice $ | Lexware
    sevDesk $
    QuickBooks $
    =Xero $
    Exact Online $$
    =Stripe
    Adyen $$
    PayPal
    Chargebee $$
    Zuora $$$
    SAP Concur $$ | Concur
    Coupa $$$
    SAP Ariba $$$ | Ariba
    Spendesk $$
    =Pleo $
    Anaplan $$$`,
  hr: `
    Personio $$
    BambooHR $$
    HiBob $$
    =Gusto $
    =Rippling $$
    =Deel $$
    ADP $$
    =Greenhouse $$
    =Lever $$
    SAP SuccessFactors $$$ | SuccessFactors
    Recruitee $
    SmartRecruiters $$
    Teamtailor $`,
  workplace: `
    =Slack $
    Microsoft Teams $ | MS Teams
    Microsoft 365 $ | Office 365, M365, O365
    =SharePoint $ | Microsoft SharePoint
    Google Workspace $ | G Suite, GSuite
    =Zoom $
    =Notion $
    Confluence $
    =Jira $
    =Asana $
    Trello $
    monday.com $
    ClickUp $
    =Miro $
    Adobe Creative Cloud $ | Adobe Creative Suite, Photoshop, InDesign, Adobe Illustrator, After Effects, Premiere Pro
    =Figma $
    =Airtable $
    Power Automate $ | Microsoft Power Automate
    Power Apps $ | PowerApps
    =Zapier $
    UiPath $$$
    Dropbox $`,
  commerce: `
    Shopify $$ | Shopify Plus
    Magento $$ | Adobe Commerce
    Shopware $$
    WooCommerce $
    =Spryker $$$
    commercetools $$$
    SAP Commerce $$$ | Hybris
    WordPress
    TYPO3
    Drupal
    Contentful $$
    Sitecore $$$
    =Webflow $
    Akeneo $$`,
  analytics: `
    =Tableau $$ | Tableau Software
    Power BI $ | PowerBI
    Qlik $$ | QlikView, Qlik Sense
    =Looker $$ | Looker Studio
    Metabase
    =Superset | Apache Superset
    Grafana
    Kibana
    Logstash
    Snowflake $$$
    Databricks $$$
    BigQuery $$
    Redshift $$ | Amazon Redshift
    =dbt
    Fivetran $$
    Airbyte
    Alteryx $$$
    Informatica $$$
    Talend $$
    SAS Viya $$$ | SAS Enterprise Guide, Base SAS, SAS Institute
    SPSS $$
    MATLAB $$
    Airflow | Apache Airflow
    Apache Kafka | Kafka
    Apache Spark | PySpark
    Flink | Apache Flink
    Hadoop
    Microsoft Excel | =Excel, MS Excel`,
  database: `
    PostgreSQL | Postgres
    MySQL
    MariaDB
    Microsoft SQL Server $$ | SQL Server, MSSQL, MS SQL
    Oracle Database $$$ | Oracle DB
    MongoDB
    MongoDB Atlas $$
    Redis
    Elasticsearch | Elastic Search
    OpenSearch
    Solr | Apache Solr
    ClickHouse
    DynamoDB
    Cassandra | Apache Cassandra
    Neo4j
    SQLite
    Supabase
    SQL`,
  cloud: `
    AWS $$ | Amazon Web Services
    Azure $$ | Microsoft Azure
    GCP $$ | Google Cloud, Google Cloud Platform
    Firebase
    Heroku
    Hetzner
    OVHcloud
    =Vercel
    Netlify
    Cloudflare
    OpenStack
    VMware $$$ | vSphere, VMware vSphere
    Hyper-V
    Citrix $$$
    Proxmox
    Nutanix $$$
    Windows Server $$ | Microsoft Server, Microsoft Windows Server
    Active Directory | Azure AD, Entra ID
    Microsoft Exchange | Exchange Server, Exchange Online
    Linux
    Ubuntu
    Debian
    Red Hat $$ | RHEL, Red Hat Enterprise Linux
    EKS | Amazon EKS
    ECS | Amazon ECS
    AKS
    GKE
    =Lambda | AWS Lambda
    OpenShift $$$`,
  devops: `
    Docker
    Kubernetes | k8s
    Terraform
    Ansible
    =Puppet
    =Helm | Helm charts
    Pulumi
    Argo CD | ArgoCD
    Karpenter
    Linkerd
    Istio
    Jenkins
    GitLab $
    GitHub $ | GitHub Actions
    Bitbucket $
    CircleCI $
    Azure DevOps $
    =Git
    Prometheus
    Datadog $$$
    New Relic $$
    Splunk $$$
    =Sentry $
    Dynatrace $$$
    RabbitMQ
    =nginx | NGINX`,
  security: `
    CrowdStrike $$$
    =Okta $$
    Auth0 $$
    Palo Alto Networks $$$
    Fortinet $$ | FortiGate
    =Sophos $$
    SentinelOne $$$
    Microsoft Defender $$
    KnowBe4 $$
    HashiCorp Vault
    Zscaler $$$`,
  engineering: `
    SolidWorks $$ | SOLIDWORKS
    AutoCAD $$
    =CATIA $$$
    Siemens NX $$$
    Autodesk Inventor $$
    EPLAN $$
    LabVIEW $$
    Siemens TIA Portal $$ | TIA Portal, TIA-Portal
    Simatic | SIMATIC S7, Step 7
    Teamcenter $$$
    Windchill $$$
    Ansys $$$
    PTC Creo $$
    Revit $$`,
  development: `
    HTML | HTML5
    CSS | CSS3
    Sass | SCSS
    jQuery
    TypeScript
    JavaScript
    Python
    =Java
    Kotlin
    =Swift
    =Go | Golang
    =Rust
    =Ruby
    Ruby on Rails | =Rails
    PHP
    Laravel
    Symfony
    C#
    C++
    .NET | ASP.NET, .NET Core
    =Scala
    Elixir
    Erlang
    Haskell
    Clojure
    Groovy
    Objective-C
    =Dart
    Lua
    COBOL
    =Delphi
    PowerShell
    =Bash
    VBA
    =Perl
    ABAP
    =Node.js | NodeJS, Node JS
    =React | React.js, ReactJS
    React Native
    =Angular | AngularJS
    Vue.js | VueJS, =Vue
    Svelte
    Next.js | NextJS
    Django
    =Flask
    FastAPI
    =Spring | Spring Boot, SpringBoot
    =Express.js | ExpressJS
    GraphQL
    NestJS
    Nuxt
    Redux
    Hibernate
    Maven
    Gradle
    JUnit
    Webpack
    Qt
    =ROS | ROS 2, ROS2
    OpenCV
    CUDA
    Material UI | MUI
    Tailwind CSS | Tailwind, TailwindCSS
    =Electron
    =Flutter
    Unity3D | =Unity
    TensorFlow
    PyTorch
    scikit-learn
    =pandas
    OpenAI
    LangChain
    Selenium
    =Cypress
    =Playwright`,
} as const;

type TechnologyCategory = keyof typeof TABLE;

const PRICE: Readonly<Record<number, PriceClass>> = { 1: 'low', 2: 'mid', 3: 'high' };

function parse(category: TechnologyCategory, line: string): Technology {
  const [head = '', rest] = line.split(' | ');
  const [, exact, name = '', dollars = ''] = /^(=?)(.*?)(?: (\$+))?$/.exec(head) ?? [];
  const priceClass = PRICE[dollars.length];
  return {
    name,
    category,
    ...(rest === undefined ? {} : { aliases: rest.split(', ') }),
    ...(exact === '=' ? { caseSensitive: true } : {}),
    ...(priceClass === undefined ? {} : { priceClass }),
  };
}

/** All products, in table order. An alias that starts with `=` counts only in that exact spelling. */
export const TECHNOLOGIES: readonly Technology[] = (Object.keys(TABLE) as TechnologyCategory[]).flatMap((category) =>
  TABLE[category]
    .trim()
    .split('\n')
    .map((line) => parse(category, line.trim())),
);

export interface TechnologySpelling {
  name: string;
  /** Exact spelling where set, else matched without regard to case. */
  exact?: string;
}

/** Folded spelling to product, for look-ups by word. Several products never share a spelling. */
export const TECHNOLOGY_BY_SPELLING: ReadonlyMap<string, TechnologySpelling> = new Map(
  TECHNOLOGIES.flatMap(({ name, aliases = [], caseSensitive }) => {
    const own: [string, TechnologySpelling] = [name.toLowerCase(), caseSensitive ? { name, exact: name } : { name }];
    const others = aliases.map((alias): [string, TechnologySpelling] => {
      const spelling = alias.replace(/^=/, '');
      return [spelling.toLowerCase(), alias.startsWith('=') ? { name, exact: spelling } : { name }];
    });
    return [own, ...others];
  }),
);
