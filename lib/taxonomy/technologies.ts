/**
 * Products a page may name as used or asked for, from the vendors' own names; where they show in a page's code stands
 * in fingerprint-table.ts. One product a line: `Name | alias, alias`. A leading `=` means the spelling must match exactly
 * ("=Go"), a leading `~` that it is never looked for in texts, an everyday word ("~Drift") or a version, a trailing `$` to
 * `$$$` on the name is the price class.
 */
type PriceClass = 'low' | 'mid' | 'high';

export interface Technology {
  name: string;
  category: TechnologyCategory;
  aliases?: string[];
  /** The name is also a common word: only this exact spelling counts. */
  caseSensitive?: boolean;
  /** An everyday word or a version: texts are not searched for the name, only for its aliases. */
  everyday?: boolean;
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
    Bitrix24 $
    Freshworks $
    Keap $ | Infusionsoft
    SuperOffice $$
    SharpSpring $$
    Insightly $
    ~Nutshell $
    Capsule CRM $`,
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
    LinkedIn Sales Navigator $$ | Sales Navigator
    Semrush $
    Ahrefs $
    =Sistrix $
    Adobe Experience Cloud $$$ | Adobe Analytics, Adobe Campaign, Adobe Target
    =Unbounce $
    Hootsuite $
    SendGrid $
    Twilio $$
    Salesforce Marketing Cloud $$$ | ExactTarget, Marketing Cloud Engagement
    GetResponse $
    Constant Contact $
    Campaign Monitor $
    ConvertKit $
    MailerLite $
    ~Drip $
    Omnisend $
    ~Act-On $$
    Emarsys $$$ | SAP Emarsys
    Dotdigital $$ | dotmailer
    Mautic
    SALESmanago $$
    rapidmail $
    Evalanche $$
    Optimove $$$
    Bloomreach $$$ | Exponea
    ~Insider $$$
    OneSignal $
    ~Attentive $$
    Instapage $$
    Leadpages $
    OptinMonster $
    Wisepops $
    Sleeknote $
    Typeform $
    Jotform $
    Formstack $
    SurveyMonkey $
    Qualtrics $$$
    Zoho Campaigns $
    =ON24 $$
    Livestorm $
    ~Eventbrite $
    Wistia $
    Vidyard $
    ~Vimeo $
    Brightcove $$$
    Kaltura $$$
    Siteimprove $$$
    Yext $$$
    Uberall $$
    ~Mutiny $$$
    Intellimize $$
    Weglot $
    Smartling $$$
    PartnerStack $$
    =Awin
    ~Trustpilot $$
    ~Trusted Shops $
    ~ProvenExpert $`,
  advertising: `
    Google Ads | Google AdWords, AdWords
    Microsoft Advertising | Bing Ads, Microsoft Ads
    LinkedIn Ads | LinkedIn Campaign Manager
    Meta Ads | Facebook Ads, Meta Ads Manager, Facebook Ads Manager
    TikTok Ads
    ~X Ads
    Pinterest Ads
    ~Reddit Ads
    Criteo $$
    AdRoll $
    Taboola
    Outbrain
    =The Trade Desk $$$
    StackAdapt $$`,
  'web analytics': `
    Google Analytics | GA4, Universal Analytics
    Google Tag Manager
    =Matomo $
    Mixpanel $$
    =Amplitude $$
    =Hotjar $
    Optimizely $$$
    Microsoft Clarity
    Piwik PRO $$
    ~Heap $$
    FullStory $$
    LogRocket $$
    Mouseflow $
    Lucky Orange $
    Crazy Egg $
    Smartlook $
    Contentsquare $$$
    Quantum Metric $$$
    =Pendo $$
    Twilio Segment $$ | Segment.io, Segment CDP
    RudderStack $$
    mParticle $$$
    Tealium $$$
    Ensighten $$$
    BlueConic $$$
    Treasure Data $$$
    ~Plausible $
    Fathom Analytics $
    Simple Analytics $
    Cloudflare Web Analytics
    etracker $
    =econda $$
    Mapp Intelligence $$ | Webtrekk
    Piano Analytics $$ | AT Internet
    Chartbeat $$
    Parse.ly $$
    Yandex Metrica
    Kissmetrics $
    Woopra $$
    PostHog $
    =VWO $$ | Visual Website Optimizer
    AB Tasty $$
    Kameleoon $$
    Convert Experiences $$
    LaunchDarkly $$
    Dynamic Yield $$$
    Zoho PageSense $`,
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
    =Clari $$$
    Albacross $$
    SalesViewer $
    LeadLab $
    ~Lead Forensics $$
    ~Snitcher $
    Visitor Queue $
    ~Koala $
    Demandbase $$$
    6sense $$$
    Bombora $$$
    ~G2 $$
    Chili Piper $$
    ~Cal.com $
    Microsoft Bookings
    Acuity Scheduling $
    SavvyCal $`,
  chat: `
    =Intercom $$
    ~Drift $$$ | Drift.com
    ~Crisp $
    =LiveChat $
    Tidio $
    tawk.to
    Olark $
    Zendesk Chat $ | Zopim
    Userlike $
    LivePerson $$$
    Smartsupp $
    JivoChat $
    Chatwoot $
    ~Qualified $$$
    Freshchat $
    Zoho SalesIQ $
    HelpCrunch $
    Landbot $
    ManyChat $
    ~Ada $$$
    ~Podium $$
    Chatbase $
    Botpress $
    Voiceflow $$
    Cognigy $$$
    moinAI $$
    Superchat $
    iAdvize $$
    Trengo $`,
  service: `
    Zendesk $$
    Freshdesk $
    ServiceNow $$$
    Jira Service Management $$ | Jira Service Desk
    =Front App $
    Genesys $$$ | Genesys Cloud
    Aircall $$
    RingCentral $$
    OTRS
    TOPdesk $$
    Gainsight $$$
    Help Scout $
    Gorgias $
    Kustomer $$
    ~Gladly $$$
    Statuspage $
    UserVoice $$
    ~Canny $
    Usersnap $
    WalkMe $$$
    Appcues $$
    Userpilot $$
    Userflow $
    UserGuiding $
    ~Beamer $
    Medallia $$$ | Kampyle
    Usabilla $$
    Talkdesk $$$
    Five9 $$$
    Dixa $$
    CallRail $
    Invoca $$$
    accessiBe $
    UserWay $
    Eye-Able $
    ReadSpeaker $`,
  erp: `
    SAP S/4HANA $$$ | S/4HANA, S4HANA, S/4 HANA
    SAP ERP $$$ | SAP R/3, SAP ECC, SAP FI, SAP MM
    SAP Business One $$
    =SAP $$$
    =Oracle $$$
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
    Workday $$$
    SAP Customer Data Cloud $$$ | Gigya
    Microsoft Power Pages $$ | Power Pages
    Mendix $$$`,
  finance: `
    DATEV $$
    lexoffice $ | Lexware
    sevDesk $
    QuickBooks $
    =Xero $
    Exact Online $$
    SAP Concur $$ | Concur
    Coupa $$$
    SAP Ariba $$$ | Ariba
    Spendesk $$
    =Pleo $
    Anaplan $$$`,
  payments: `
    =Stripe
    PayPal
    Adyen $$
    Chargebee $$
    Zuora $$$
    Braintree
    ~Klarna
    ~Mollie
    ~Square
    ~Checkout.com
    Worldpay
    Authorize.net
    ~Paddle $
    FastSpring $
    Recurly $$
    Lemon Squeezy
    GoCardless
    Razorpay
    Mercado Pago
    Unzer | Heidelpay
    =PAYONE
    ~Afterpay
    ~Affirm
    ~Amazon Pay
    Ratepay
    PayU`,
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
    Teamtailor $
    ~Ashby $$
    ~Workable $
    Jobvite $$
    iCIMS $$$
    Breezy HR $
    ~Pinpoint $$
    JazzHR $
    softgarden $$
    rexx systems $$
    onlyfy $$
    d.vinci $$
    ~Homerun $
    ~JOIN $
    Oracle Taleo $$$ | Taleo
    Cornerstone OnDemand $$$
    =UKG $$$
    Paylocity $$
    Dayforce $$$ | Ceridian
    Comeet $$
    ~Factorial $
    ~Phenom $$$
    ~Eightfold $$$
    ~Avature $$$
    concludis $$
    Varbi $
    Jobylon $
    Easycruit $
    TRAFFIT $
    eRecruiter $
    Gupy $$
    Zoho Recruit $
    Freshteam $`,
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
    Dropbox $
    Smartsheet $$
    Microsoft Forms
    GitBook $
    ~Loom $
    Matterport $`,
  commerce: `
    Shopify $$ | Shopify Plus
    Magento $$ | Adobe Commerce
    Shopware $$
    WooCommerce $
    =Spryker $$$
    commercetools $$$
    SAP Commerce $$$ | Hybris
    Akeneo $$
    ~Magento 1
    ~Shopware 5
    BigCommerce $$
    PrestaShop
    Salesforce Commerce Cloud $$$ | Demandware
    Ecwid $
    ~Lightspeed $
    Snipcart $
    PlentyONE $$ | plentymarkets
    OpenCart
    nopCommerce
    =VTEX $$$
    Algolia $$
    Coveo $$$
    Doofinder $
    FINDOLOGIC $$
    Klevu $$
    Nosto $$
    Yotpo $$
    Bazaarvoice $$$
    Reviews.io $`,
  cms: `
    WordPress
    TYPO3
    Drupal
    Contentful $$
    Sitecore $$$
    =Webflow $
    Elementor $
    WPML $
    Gravity Forms $
    WP Rocket $
    ~Drupal 7
    =Joomla | Joomla!
    ~Joomla 3
    Contao
    =Neos | Neos CMS
    HubSpot CMS $$ | HubSpot Content Hub, HubSpot CMS Hub
    =Wix $
    Squarespace $
    =Framer $
    Weebly $
    Jimdo $
    GoDaddy Website Builder $
    ~Duda $
    ~Tilda $
    ~Ghost $
    Storyblok $$
    ~Sanity $$ | Sanity.io
    Prismic $$
    DatoCMS $$
    Kontent.ai $$ | Kentico Kontent
    Builder.io $$
    Contentstack $$$
    Hygraph $$ | GraphCMS
    Adobe Experience Manager $$$ | Adobe AEM
    Optimizely CMS $$$ | Episerver, EPiServer CMS
    Kentico $$ | Kentico Xperience
    Umbraco
    Sitefinity $$
    ~DNN | DotNetNuke
    Liferay $$$
    Pimcore $$
    ~Magnolia $$$ | Magnolia CMS
    =Plone
    Concrete CMS | concrete5
    Silverstripe
    ~Bubble $ | Bubble.io
    Cloudinary $$
    imgix $`,
  analytics: `
    =Tableau $$ | Tableau Software
    Power BI $ | PowerBI
    Qlik $$ | QlikView, Qlik Sense
    =Looker $$ | Looker Studio, Google Data Studio
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
    OpenShift $$$
    Akamai $$$
    Bunny.net $
    WP Engine $$`,
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
    nginx
    Bugsnag $
    Rollbar $
    Raygun $
    Pingdom $
    AppDynamics $$$
    SpeedCurve $`,
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
    Zscaler $$$
    ~Google reCAPTCHA
    ~hCaptcha
    ~Cloudflare Turnstile
    ~Friendly Captcha $
    DataDome $$$
    ~HUMAN Security $$$ | PerimeterX
    Imperva $$$
    ~Sift $$$
    Riskified $$$
    Signifyd $$
    DigiCert $`,
  privacy: `
    OneTrust $$$
    ~Cookiebot $
    Usercentrics $$
    TrustArc $$$
    Didomi $$
    Axeptio $
    CookieYes $
    iubenda $
    Osano $
    Termly $
    ~consentmanager $
    ~Borlabs Cookie $
    Complianz $
    Sourcepoint $$
    CookieFirst $
    ~Cookie Information $
    ~Ketch $$
    ~CCM19 $
    ~Secure Privacy $`,
  engineering: `
    SolidWorks $$
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
    =Angular
    AngularJS
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
    =Playwright
    =Gatsby
    ~Astro
    ~Hugo`,
} as const;

export type TechnologyCategory = keyof typeof TABLE;

const PRICE: Readonly<Record<number, PriceClass>> = { 1: 'low', 2: 'mid', 3: 'high' };

function parse(category: TechnologyCategory, line: string): Technology {
  const [head = '', rest] = line.split(' | ');
  const [, mark, name = '', dollars = ''] = /^([=~]?)(.*?)(?: (\$+))?$/.exec(head) ?? [];
  const priceClass = PRICE[dollars.length];
  return {
    name,
    category,
    ...(rest === undefined ? {} : { aliases: rest.split(', ') }),
    ...(mark === '=' ? { caseSensitive: true } : {}),
    ...(mark === '~' ? { everyday: true } : {}),
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
  /** Never looked for in texts. */
  everyday?: boolean;
}

function spellingsOf({ name, aliases = [], caseSensitive, everyday }: Technology): [string, TechnologySpelling][] {
  const own: TechnologySpelling = { name, ...(caseSensitive ? { exact: name } : {}), ...(everyday ? { everyday } : {}) };
  const others = aliases.map((alias): [string, TechnologySpelling] => {
    const spelling = alias.replace(/^=/, '');
    return [spelling.toLowerCase(), alias.startsWith('=') ? { name, exact: spelling } : { name }];
  });
  return [[name.toLowerCase(), own], ...others];
}

/** Lower-case spelling to product, of every product. Several products never share a spelling. */
export const TECHNOLOGY_BY_SPELLING: ReadonlyMap<string, TechnologySpelling> = new Map(TECHNOLOGIES.flatMap(spellingsOf));

/** The spellings a text is searched for. */
export const TECHNOLOGY_IN_TEXT: ReadonlyMap<string, TechnologySpelling> = new Map([...TECHNOLOGY_BY_SPELLING].filter(([, { everyday }]) => everyday !== true));
