/**
 * Where products show in a page's code, after what their vendors tell customers to embed. One product a line:
 * `Product | the vendor's own sites | addresses | other marks`, products as named in technologies.ts.
 *
 * Addresses, parted by spaces:
 * - `hs-scripts.com`            this host and those below it
 * - `google.com/recaptcha/`     … and only addresses that begin so; `*` stands for one part of a path
 * - `/wp-content/`              part of an address on the company's own site
 * - `{you}.zendesk.com`         an account in the company's name; as does `jobs.lever.co/{you}`
 * Marks, parted by commas: `generator WordPress` is a meta tag and how it begins, `@ng-version` an attribute, `#intercom-frame` an id.
 */
import type { TechnologyCategory } from './technologies.ts';

export const FINGERPRINT_TABLE: Partial<Record<TechnologyCategory, string>> = {
  crm: `
    HubSpot | hubspot.com hubspot.de hubspot.fr hubspot.es hubspot.jp | hs-scripts.com hsforms.net hsforms.com hs-analytics.net hs-banner.com hscollectedforms.net usemessages.com hsadspixel.net hsleadflows.net js.hubspot.com js-eu1.hubspot.com track.hubspot.com meetings.hubspot.com | #hubspot-messages-iframe-container
    Salesforce | salesforce.com force.com | salesforce.com/servlet/servlet.WebToLead salesforce.com/servlet/servlet.WebToCase my.salesforce-sites.com my.site.com service.force.com salesforceliveagent.com my.salesforce-scrt.com
    Microsoft Dynamics 365 | microsoft.com dynamics.com | mktdplp102cdn.azureedge.net mkt.dynamics.com oc-cdn-ocprod.azureedge.net
    Zoho CRM | zoho.com zoho.eu zoho.in | crm.zoho.com/crm/ crm.zoho.eu/crm/ crm.zoho.in/crm/ crm.zohopublic.com crm.zohopublic.eu
    Pipedrive | pipedrive.com | webforms.pipedrive.com leadbooster-chat.pipedrive.com
    Freshworks | freshworks.com freshsales.io | fw-cdn.com {you}.myfreshworks.com {you}.freshsales.io
    Keap | keap.com infusionsoft.com | infusionsoft.com infusionsoft.app
    Bitrix24 | bitrix24.com bitrix24.de bitrix24.eu bitrix24.fr bitrix24.pl | cdn.bitrix24.com cdn.bitrix24.de cdn.bitrix24.eu cdn.bitrix24.fr cdn.bitrix24.pl
    SuperOffice | superoffice.com | online.superoffice.com
    SharpSpring | sharpspring.com | marketingautomation.services
    Insightly | insightly.com | insightly.com/WebToLead/
    Nutshell | nutshell.com | loader.nutshell.com
    Capsule CRM | capsulecrm.com | service.capsulecrm.com`,

  marketing: `
    Marketo | marketo.com adobe.com | munchkin.marketo.net mktoresp.com mktoweb.com marketo.com/js/forms2/
    Pardot | pardot.com salesforce.com | pi.pardot.com go.pardot.com cdn.pardot.com
    Salesforce Marketing Cloud | salesforce.com exacttarget.com | exct.net sfmc-content.com igodigital.com evgnet.com
    Eloqua | eloqua.com oracle.com | en25.com t.eloqua.com
    Mailchimp | mailchimp.com | chimpstatic.com list-manage.com cdn-images.mailchimp.com
    ActiveCampaign | activecampaign.com | trackcmp.net activehosted.com app-us1.com
    Klaviyo | klaviyo.com | static.klaviyo.com static-tracking.klaviyo.com static-forms.klaviyo.com manage.kmail-lists.com
    Brevo | brevo.com sendinblue.com | sibforms.com sibautomation.com cdn.brevo.com conversations-widget.brevo.com
    CleverReach | cleverreach.com cleverreach.de | cleverreach.com/f/
    Customer.io | customer.io | assets.customer.io track.customer.io cdp.customer.io
    Braze | braze.com | appboycdn.com braze.com/api/
    Iterable | iterable.com | js.iterable.com api.iterable.com
    GetResponse | getresponse.com | gr-cdn.com app.getresponse.com
    Constant Contact | constantcontact.com | ctctcdn.com
    Campaign Monitor | campaignmonitor.com | createsend.com createsend1.com
    ConvertKit | kit.com convertkit.com | ck.page f.convertkit.com app.convertkit.com app.kit.com
    MailerLite | mailerlite.com | static.mailerlite.com assets.mailerlite.com assets.mlcdn.com
    Drip | drip.com | getdrip.com
    Omnisend | omnisend.com | omnisnippet1.com omnisrc.com
    Act-On | act-on.com | actonsoftware.com
    Emarsys | emarsys.com sap.com | scarabresearch.com emarsys.net
    Dotdigital | dotdigital.com dotmailer.com | trackedweb.net
    Mautic | mautic.org mautic.com | mautic.net /mtc.js
    SALESmanago | salesmanago.com salesmanago.pl | app2.salesmanago.pl app3.salesmanago.pl app3.salesmanago.com
    rapidmail | rapidmail.de rapidmail.com | emailsys1a.net emailsys2a.net emailsys1c.net
    Evalanche | evalanche.com sc-networks.de | scnem.com scnem2.com
    Optimove | optimove.com | optimove.net
    Bloomreach | bloomreach.com | exponea.com
    Insider | useinsider.com | api.useinsider.com
    OneSignal | onesignal.com | cdn.onesignal.com
    Attentive | attentive.com attentivemobile.com | attn.tv
    Unbounce | unbounce.com | unbouncepages.com ubembed.com
    Instapage | instapage.com | instapagemetrics.com
    Leadpages | leadpages.com | leadpages.net lpages.co
    OptinMonster | optinmonster.com | omappapi.com opmnstr.com optnmstr.com
    Wisepops | wisepops.com | wisepops.net loader.wisepops.com
    Sleeknote | sleeknote.com | sleeknotecustomerscripts.sleeknote.com
    Typeform | typeform.com | embed.typeform.com {you}.typeform.com
    Jotform | jotform.com | form.jotform.com eu.jotform.com jotfor.ms
    Formstack | formstack.com | formstack.com/forms/
    SurveyMonkey | surveymonkey.com | widget.surveymonkey.com
    Qualtrics | qualtrics.com | siteintercept.qualtrics.com qualtrics.com/jfe/
    Zoho Campaigns | zoho.com zoho.eu | maillist-manage.com maillist-manage.eu
    Adobe Experience Cloud | adobe.com | assets.adobedtm.com omtrdc.net 2o7.net demdex.net everesttech.net
    ON24 | on24.com | event.on24.com
    Livestorm | livestorm.co | app.livestorm.co
    Eventbrite | eventbrite.com eventbrite.de | eventbrite.com/static/widgets/ evbstatic.com
    Wistia | wistia.com | fast.wistia.com wistia.net
    Vidyard | vidyard.com | play.vidyard.com
    Vimeo | vimeo.com | player.vimeo.com
    Brightcove | brightcove.com | players.brightcove.net
    Kaltura | kaltura.com | cdnapisec.kaltura.com
    Ahrefs | ahrefs.com | analytics.ahrefs.com | ahrefs-site-verification
    Siteimprove | siteimprove.com | siteimproveanalytics.com siteimproveanalytics.io
    Yext | yext.com | assets.sitescdn.net
    Uberall | uberall.com | locator.uberall.com uberall.com/assets/
    Mutiny | mutinyhq.com | mutinycdn.com
    Intellimize | intellimize.com | cdn.intellimize.co
    Weglot | weglot.com | cdn.weglot.com
    Smartling | smartling.com | smartling.com/gdn/ sl.smartling.com
    PartnerStack | partnerstack.com | js.partnerstack.com snippet.growsumo.com
    Awin | awin.com | dwin1.com awin1.com
    Trustpilot | trustpilot.com | widget.trustpilot.com
    Trusted Shops | trustedshops.com trustedshops.de | widgets.trustedshops.com integrations.etrusted.com
    ProvenExpert | provenexpert.com | provenexpert.com/widget/ provenexpert.net`,

  advertising: `
    Google Ads | google.com | googleadservices.com googletagmanager.com/gtag/js?id=AW- googleads.g.doubleclick.net/pagead/viewthroughconversion/
    Microsoft Advertising | microsoft.com bing.com | bat.bing.com bat.bing.net
    LinkedIn Ads | linkedin.com | snap.licdn.com px.ads.linkedin.com
    Meta Ads | facebook.com meta.com instagram.com | connect.facebook.net/*/fbevents.js facebook.com/tr? | facebook-domain-verification
    TikTok Ads | tiktok.com | analytics.tiktok.com
    X Ads | x.com twitter.com | static.ads-twitter.com analytics.twitter.com
    Pinterest Ads | pinterest.com | s.pinimg.com/ct/ ct.pinterest.com
    Reddit Ads | reddit.com | redditstatic.com/ads/ alb.reddit.com
    Criteo | criteo.com | criteo.net dynamic.criteo.com
    AdRoll | adroll.com rollworks.com | s.adroll.com d.adroll.com
    Taboola | taboola.com | cdn.taboola.com trc.taboola.com
    Outbrain | outbrain.com | amplify.outbrain.com tr.outbrain.com
    The Trade Desk | thetradedesk.com | adsrvr.org
    StackAdapt | stackadapt.com | srv.stackadapt.com`,

  'web analytics': `
    Google Analytics | google.com | google-analytics.com analytics.google.com googletagmanager.com/gtag/js?id=G-
    Google Tag Manager | google.com | googletagmanager.com/gtm.js googletagmanager.com/ns.html
    Microsoft Clarity | microsoft.com | clarity.ms
    Matomo | matomo.org | matomo.cloud /matomo.js /piwik.js /matomo.php
    Piwik PRO | piwik.pro | containers.piwik.pro
    Mixpanel | mixpanel.com | mxpnl.com api-js.mixpanel.com
    Amplitude | amplitude.com | cdn.amplitude.com api.amplitude.com api2.amplitude.com
    Heap | heap.io | heapanalytics.com heap-api.com
    Hotjar | hotjar.com | static.hotjar.com script.hotjar.com vars.hotjar.com
    FullStory | fullstory.com | edge.fullstory.com rs.fullstory.com
    LogRocket | logrocket.com | lr-ingest.io lr-in.com lr-in-prod.com logrocket.io
    Mouseflow | mouseflow.com mouseflow.de | cdn.mouseflow.com
    Lucky Orange | luckyorange.com | luckyorange.net tools.luckyorange.com
    Crazy Egg | crazyegg.com | script.crazyegg.com
    Smartlook | smartlook.com | web-sdk.smartlook.com rec.smartlook.com
    Contentsquare | contentsquare.com | contentsquare.net
    Quantum Metric | quantummetric.com | cdn.quantummetric.com
    Pendo | pendo.io | cdn.pendo.io cdn.eu.pendo.io app.pendo.io data.pendo.io
    Twilio Segment | segment.com twilio.com | cdn.segment.com api.segment.io
    RudderStack | rudderstack.com | cdn.rudderlabs.com
    mParticle | mparticle.com | jssdkcdns.mparticle.com jssdks.mparticle.com
    Tealium | tealium.com | tiqcdn.com tealiumiq.com
    Ensighten | ensighten.com | nexus.ensighten.com
    BlueConic | blueconic.com | blueconic.net
    Treasure Data | treasuredata.com | cdn.treasuredata.com
    Plausible | plausible.io | plausible.io/js/
    Fathom Analytics | usefathom.com | cdn.usefathom.com
    Simple Analytics | simpleanalytics.com | simpleanalyticscdn.com
    Cloudflare Web Analytics | cloudflare.com | static.cloudflareinsights.com
    etracker | etracker.com etracker.de | static.etracker.com code.etracker.com
    econda | econda.de | econda-monitor.de
    Mapp Intelligence | mapp.com webtrekk.com | webtrekk.net wt-eu02.net wbtrk.net
    Piano Analytics | piano.io atinternet.com | aticdn.net xiti.com
    Chartbeat | chartbeat.com | static.chartbeat.com
    Parse.ly | parse.ly parsely.com | cdn.parsely.com
    Yandex Metrica | yandex.ru yandex.com | mc.yandex.ru mc.yandex.com
    Kissmetrics | kissmetrics.io | i.kissmetrics.com i.kissmetrics.io
    Woopra | woopra.com | static.woopra.com
    PostHog | posthog.com | app.posthog.com i.posthog.com
    Optimizely | optimizely.com | cdn.optimizely.com logx.optimizely.com
    VWO | vwo.com wingify.com | visualwebsiteoptimizer.com
    AB Tasty | abtasty.com | try.abtasty.com
    Kameleoon | kameleoon.com | kameleoon.eu kameleoon.io
    Convert Experiences | convert.com | convertexperiments.com
    LaunchDarkly | launchdarkly.com | app.launchdarkly.com clientstream.launchdarkly.com events.launchdarkly.com
    Dynamic Yield | dynamicyield.com | cdn.dynamicyield.com cdn-eu.dynamicyield.com
    Zoho PageSense | zoho.com zoho.eu | cdn.pagesense.io cdn-eu.pagesense.io`,

  sales: `
    ZoomInfo | zoominfo.com | zi-scripts.com ws.zoominfo.com
    Clearbit | clearbit.com | clearbitscripts.com clearbitjs.com reveal.clearbit.com
    Dealfront | dealfront.com leadfeeder.com echobot.de | lfeeder.com lftracker.leadfeeder.com
    Albacross | albacross.com | serve.albacross.com
    SalesViewer | salesviewer.com salesviewer.de | salesviewer.org slsnlytcs.com
    LeadLab | wiredminds.de wiredminds.com | wm.wiredminds.de
    Lead Forensics | leadforensics.com | secure.leadforensics.com
    Snitcher | snitcher.com | snid.snitcher.com
    Visitor Queue | visitorqueue.com | t.visitorqueue.com
    Apollo.io | apollo.io | assets.apollo.io
    Koala | getkoala.com | cdn.getkoala.com
    Demandbase | demandbase.com | tag.demandbase.com scripts.demandbase.com company-target.com
    6sense | 6sense.com | 6sc.co
    Bombora | bombora.com | ml314.com
    G2 | g2.com | tracking.g2crowd.com
    Chili Piper | chilipiper.com | js.chilipiper.com {you}.chilipiper.com
    Calendly | calendly.com | assets.calendly.com calendly.com/{you}
    Cal.com | cal.com | app.cal.com cal.com/{you}
    Microsoft Bookings | microsoft.com | outlook.office365.com/owa/calendar/ outlook.office.com/bookwithme/ outlook.office365.com/book/
    Acuity Scheduling | acuityscheduling.com squarespace.com | embed.acuityscheduling.com
    SavvyCal | savvycal.com | embed.savvycal.com
    DocuSign | docusign.com docusign.net | docusign.net/Member/PowerFormSigning.aspx`,

  chat: `
    Intercom | intercom.com intercom.io | widget.intercom.io intercomcdn.com | #intercom-frame, #intercom-container
    Drift | drift.com | js.driftt.com
    Crisp | crisp.chat | client.crisp.chat
    LiveChat | livechat.com livechatinc.com | cdn.livechatinc.com
    Tidio | tidio.com | code.tidio.co
    tawk.to | tawk.to | embed.tawk.to
    Olark | olark.com | static.olark.com
    Zendesk Chat | zendesk.com zopim.com | v2.zopim.com
    Userlike | userlike.com | userlike-cdn-widgets.s3-eu-west-1.amazonaws.com
    LivePerson | liveperson.com | lptag.liveperson.net lpsnmedia.net
    Smartsupp | smartsupp.com | smartsuppchat.com
    JivoChat | jivochat.com jivosite.com | code.jivosite.com
    Chatwoot | chatwoot.com | app.chatwoot.com
    Qualified | qualified.com | js.qualified.com
    Freshchat | freshworks.com freshchat.com | wchat.freshchat.com wchat.eu.freshchat.com
    Zoho SalesIQ | zoho.com zoho.eu zoho.in | salesiq.zoho.com salesiq.zoho.eu salesiq.zoho.in salesiq.zohopublic.com salesiq.zohopublic.eu
    HelpCrunch | helpcrunch.com | widget.helpcrunch.com
    Landbot | landbot.io | cdn.landbot.io static.landbot.io
    ManyChat | manychat.com | widget.manychat.com
    Ada | ada.cx | static.ada.support
    Podium | podium.com | connect.podium.com
    Chatbase | chatbase.co | chatbase.co/embed
    Botpress | botpress.com | cdn.botpress.cloud
    Voiceflow | voiceflow.com | cdn.voiceflow.com
    Cognigy | cognigy.com | cognigy.ai
    Superchat | superchat.de superchat.com | widget.superchat.de
    iAdvize | iadvize.com | halc.iadvize.com static.iadvize.com
    Trengo | trengo.com trengo.eu | widget.trengo.eu`,

  service: `
    Zendesk | zendesk.com zendesk.de | zdassets.com {you}.zendesk.com | zd-site-verification
    Freshdesk | freshworks.com freshdesk.com | widget.freshworks.com {you}.freshdesk.com
    Help Scout | helpscout.com helpscout.net | beacon-v2.helpscout.net
    Gorgias | gorgias.com | config.gorgias.chat
    Kustomer | kustomer.com | cdn.kustomerapp.com
    Gladly | gladly.com | cdn.gladly.com
    ServiceNow | servicenow.com | {you}.service-now.com
    Jira Service Management | atlassian.com | jsd-widget.atlassian.com {you}.atlassian.net/servicedesk/
    Statuspage | atlassian.com statuspage.io | cdn.statuspage.io {you}.statuspage.io
    UserVoice | uservoice.com | widget.uservoice.com {you}.uservoice.com
    Canny | canny.io | canny.io/sdk {you}.canny.io
    Usersnap | usersnap.com | widget.usersnap.com
    Gainsight | gainsight.com | aptrinsic.com
    WalkMe | walkme.com | cdn.walkme.com
    Appcues | appcues.com | fast.appcues.com
    Userpilot | userpilot.com userpilot.io | js.userpilot.io
    Userflow | userflow.com | js.userflow.com
    UserGuiding | userguiding.com | static.userguiding.com
    Beamer | getbeamer.com | app.getbeamer.com
    Medallia | medallia.com | kampyle.com
    Usabilla | usabilla.com getfeedback.com | w.usabilla.com
    Genesys | genesys.com | mypurecloud.com mypurecloud.de mypurecloud.ie mypurecloud.com.au
    Talkdesk | talkdesk.com | talkdeskchatsdk.talkdeskapp.com
    Five9 | five9.com | app.five9.com
    Dixa | dixa.com | messenger.dixa.io
    CallRail | callrail.com | cdn.callrail.com
    Invoca | invoca.com | invocacdn.com
    accessiBe | accessibe.com | acsbapp.com acsbap.com
    UserWay | userway.org | cdn.userway.org
    Eye-Able | eye-able.com | cdn.eye-able.com
    ReadSpeaker | readspeaker.com | readspeaker.com/script/`,

  commerce: `
    Shopify | shopify.com shopify.de | cdn.shopify.com shopifycloud.com myshopify.com /cdn/shop/ {you}.myshopify.com | shopify-digital-wallet, shopify-checkout-api-token
    WooCommerce | woocommerce.com automattic.com | /wp-content/plugins/woocommerce/ | generator WooCommerce
    Magento | magento.com adobe.com | /static/version*/frontend/ /skin/frontend/ /pub/static/
    Shopware | shopware.com shopware.de | /bundles/storefront/ /themes/Frontend/
    Magento 1 | magento.com adobe.com | /skin/frontend/ /js/varien/
    Shopware 5 | shopware.com shopware.de | /themes/Frontend/Responsive/ /themes/Frontend/Bare/
    BigCommerce | bigcommerce.com | cdn11.bigcommerce.com mybigcommerce.com
    PrestaShop | prestashop.com | /modules/ps_shoppingcart/ /modules/ps_emailsubscription/ | generator PrestaShop
    SAP Commerce | sap.com | commerce.ondemand.com /medias/sys_master/
    Salesforce Commerce Cloud | salesforce.com demandware.com | demandware.net cquotient.com /on/demandware.static/ /on/demandware.store/
    commercetools | commercetools.com | commercetools.com/api/ commercetools.co
    Ecwid | ecwid.com lightspeedhq.com | app.ecwid.com
    Lightspeed | lightspeedhq.com | webshopapp.com
    Snipcart | snipcart.com | cdn.snipcart.com
    PlentyONE | plentymarkets.com plentyone.com | cdn02.plentymarkets.com cdn03.plentyone.com
    OpenCart | opencart.com | /catalog/view/theme/
    nopCommerce | nopcommerce.com | | generator nopCommerce
    VTEX | vtex.com | vteximg.com.br vtexassets.com
    Algolia | algolia.com | algolia.net algolianet.com
    Coveo | coveo.com | static.cloud.coveo.com platform.cloud.coveo.com
    Doofinder | doofinder.com | cdn.doofinder.com
    FINDOLOGIC | findologic.com | cdn.findologic.com
    Klevu | klevu.com | js.klevu.com ksearchnet.com
    Nosto | nosto.com | connect.nosto.com
    Yotpo | yotpo.com | staticw2.yotpo.com cdn-widgetsrepository.yotpo.com
    Bazaarvoice | bazaarvoice.com | apps.bazaarvoice.com
    Reviews.io | reviews.io reviews.co.uk | widget.reviews.io widget.reviews.co.uk`,

  cms: `
    WordPress | wordpress.org wordpress.com automattic.com | /wp-content/ /wp-includes/ {you}.wordpress.com | generator WordPress
    Elementor | elementor.com | /wp-content/plugins/elementor/ /wp-content/plugins/elementor-pro/ | generator Elementor
    WPML | wpml.org | /wp-content/plugins/sitepress-multilingual-cms/ | generator WPML
    Gravity Forms | gravityforms.com | /wp-content/plugins/gravityforms/
    WP Rocket | wp-rocket.me | /wp-content/cache/min/ /wp-content/plugins/wp-rocket/ | generator WP Rocket
    TYPO3 | typo3.org typo3.com | /typo3temp/ /typo3conf/ | generator TYPO3
    Drupal | drupal.org acquia.com | /sites/default/files/ /core/misc/drupal.js /misc/drupal.js | generator Drupal
    Drupal 7 | drupal.org acquia.com | | generator Drupal 7
    Joomla 3 | joomla.org | /media/jui/
    Joomla | joomla.org | /media/jui/ /media/vendor/joomla-custom-elements/ | generator Joomla
    Contao | contao.org | /bundles/contaocore/ | generator Contao
    Neos | neos.io | /_Resources/Static/Packages/ /_Resources/Persistent/
    HubSpot CMS | hubspot.com hubspot.de | /hs-fs/ /hubfs/ /_hcms/ hubspotusercontent-na1.net hubspotusercontent-eu1.net hubspotusercontent00.net hubspotusercontent10.net hubspotusercontent20.net hubspotusercontent30.net hubspotusercontent40.net {you}.hubspotpagebuilder.com {you}.hs-sites.com | generator HubSpot
    Wix | wix.com | parastorage.com wixstatic.com {you}.wixsite.com | generator Wix.com
    Squarespace | squarespace.com | static1.squarespace.com assets.squarespace.com squarespace-cdn.com {you}.squarespace.com
    Webflow | webflow.com | website-files.com uploads-ssl.webflow.com {you}.webflow.io | generator Webflow, @data-wf-site
    Framer | framer.com | framerusercontent.com {you}.framer.website {you}.framer.app | generator Framer
    Weebly | weebly.com squareup.com | editmysite.com {you}.weebly.com
    Jimdo | jimdo.com jimdo.de | jimcdn.com jimstatic.com {you}.jimdosite.com {you}.jimdofree.com | generator Jimdo
    GoDaddy Website Builder | godaddy.com | img1.wsimg.com/isteam/ img1.wsimg.com/blobby/ | generator Starfield Technologies
    Duda | duda.co | cdn-website.com
    Tilda | tilda.cc | tildacdn.com
    Ghost | ghost.org | {you}.ghost.io | generator Ghost
    Contentful | contentful.com | ctfassets.net
    Storyblok | storyblok.com | a.storyblok.com a-us.storyblok.com app.storyblok.com
    Sanity | sanity.io | cdn.sanity.io
    Prismic | prismic.io | images.prismic.io cdn.prismic.io
    DatoCMS | datocms.com | datocms-assets.com
    Kontent.ai | kontent.ai | kc-usercontent.com
    Builder.io | builder.io | cdn.builder.io
    Contentstack | contentstack.com | images.contentstack.io eu-images.contentstack.com
    Hygraph | hygraph.com graphcms.com | graphassets.com
    Adobe Experience Manager | adobe.com | /etc.clientlibs/ /etc/designs/ /content/dam/
    Sitecore | sitecore.com | sitecorecloud.io /-/media/
    Optimizely CMS | optimizely.com episerver.com | /EPiServer/ /globalassets/ /contentassets/
    Kentico | kentico.com | /CMSPages/GetResource.ashx | generator Kentico
    Umbraco | umbraco.com | /umbraco/ | generator Umbraco
    Sitefinity | progress.com sitefinity.com | /Frontend-Assembly/ | generator Sitefinity
    DNN | dnnsoftware.com dnncommunity.org | /DesktopModules/ | generator DotNetNuke
    Liferay | liferay.com | /o/frontend-js-web/ /o/frontend-js-aui-web/ /combo/?browserId=
    Pimcore | pimcore.com pimcore.org | /bundles/pimcorestaticresolver/ /bundles/pimcoreadmin/ /var/tmp/image-thumbnails/
    Magnolia | magnolia-cms.com | /.imaging/ /.resources/
    Plone | plone.org | /++plone++ /++theme++ | generator Plone
    Concrete CMS | concretecms.com concrete5.org | /concrete/js/ /concrete/css/ | generator concrete
    Silverstripe | silverstripe.org silverstripe.com | | generator SilverStripe
    Bubble | bubble.io | cdn.bubble.io
    Cloudinary | cloudinary.com | res.cloudinary.com
    imgix | imgix.com | imgix.net`,

  payments: `
    Stripe | stripe.com | js.stripe.com checkout.stripe.com buy.stripe.com m.stripe.network
    PayPal | paypal.com | paypal.com/sdk/ paypalobjects.com paypal.com/cgi-bin/webscr paypal.com/donate
    Adyen | adyen.com | checkoutshopper-live.adyen.com checkoutshopper-live.cdn.adyen.com checkoutshopper-test.adyen.com
    Braintree | braintreepayments.com paypal.com | braintreegateway.com braintree-api.com
    Klarna | klarna.com | klarnacdn.net js.klarna.com klarnaservices.com
    Mollie | mollie.com | js.mollie.com
    Square | squareup.com | js.squareup.com squarecdn.com
    Checkout.com | checkout.com | cdn.checkout.com
    Worldpay | worldpay.com | cdn.worldpay.com payments.worldpay.com
    Authorize.net | authorize.net visa.com | js.authorize.net accept.authorize.net verify.authorize.net
    Paddle | paddle.com | cdn.paddle.com
    FastSpring | fastspring.com | onfastspring.com
    Chargebee | chargebee.com | js.chargebee.com {you}.chargebee.com {you}.chargebeeportal.com
    Recurly | recurly.com | js.recurly.com {you}.recurly.com
    Zuora | zuora.com | static.zuora.com
    Lemon Squeezy | lemonsqueezy.com | assets.lemonsqueezy.com app.lemonsqueezy.com {you}.lemonsqueezy.com
    GoCardless | gocardless.com | pay.gocardless.com
    Razorpay | razorpay.com | checkout.razorpay.com
    Mercado Pago | mercadopago.com mercadopago.com.br mercadolibre.com | sdk.mercadopago.com
    Unzer | unzer.com heidelpay.com | static.unzer.com
    PAYONE | payone.com | secure.pay1.de
    Afterpay | afterpay.com | js.afterpay.com static.afterpay.com
    Affirm | affirm.com | cdn1.affirm.com
    Amazon Pay | amazon.com amazon.de | payments-amazon.com
    Ratepay | ratepay.com | d.ratepay.com
    PayU | payu.com payu.pl | secure.payu.com`,

  hr: `
    Greenhouse | greenhouse.io greenhouse.com | boards-api.greenhouse.io boards.greenhouse.io/embed/ boards.greenhouse.io/{you} boards.eu.greenhouse.io/{you} job-boards.greenhouse.io/{you} job-boards.eu.greenhouse.io/{you}
    Lever | lever.co | api.lever.co jobs.lever.co/{you} jobs.eu.lever.co/{you}
    Ashby | ashbyhq.com | jobs.ashbyhq.com/{you}
    Workable | workable.com | workable.com/assets/embed apply.workable.com/{you} {you}.workable.com
    Personio | personio.com personio.de | {you}.jobs.personio.de {you}.jobs.personio.com
    SmartRecruiters | smartrecruiters.com | static.smartrecruiters.com jobs.smartrecruiters.com/{you} careers.smartrecruiters.com/{you}
    Recruitee | recruitee.com | d10zminp1cyta8.cloudfront.net {you}.recruitee.com
    BambooHR | bamboohr.com | {you}.bamboohr.com
    Teamtailor | teamtailor.com | teamtailor-cdn.com scripts.teamtailor.com {you}.teamtailor.com
    Jobvite | jobvite.com | jobs.jobvite.com/{you}
    iCIMS | icims.com | {you}.icims.com
    Breezy HR | breezy.hr | {you}.breezy.hr
    Pinpoint | pinpointhq.com | {you}.pinpointhq.com
    JazzHR | jazzhr.com | {you}.applytojob.com
    Rippling | rippling.com | ats.rippling.com/{you}
    softgarden | softgarden.de softgarden.com | {you}.softgarden.io
    rexx systems | rexx-systems.com | {you}.rexx-systems.com
    onlyfy | onlyfy.com xing.com prescreen.io | {you}.onlyfy.jobs {you}.prescreenapp.io
    d.vinci | dvinci-hr.com dvinci.de | {you}.dvinci-hr.com {you}.dvinci-easy.com
    Homerun | homerun.co | {you}.homerun.co
    JOIN | join.com | join.com/companies/{you}
    HiBob | hibob.com | {you}.careers.hibob.com
    SAP SuccessFactors | sap.com successfactors.com | rmkcdn.successfactors.com {you}.jobs.hr.cloud.sap
    Oracle Taleo | oracle.com taleo.net | {you}.taleo.net
    Cornerstone OnDemand | cornerstoneondemand.com | {you}.csod.com
    UKG | ukg.com ultimatesoftware.com | recruiting.ultipro.com recruiting2.ultipro.com
    Paylocity | paylocity.com | recruiting.paylocity.com
    Dayforce | dayforce.com ceridian.com | jobs.dayforcehcm.com
    Comeet | comeet.com | comeet.co/careers-api/
    Factorial | factorialhr.com factorial.co | {you}.factorialhr.com {you}.factorial.co
    Phenom | phenom.com phenompeople.com | cdn.phenompeople.com content-us.phenompeople.com
    Eightfold | eightfold.ai | {you}.eightfold.ai
    Avature | avature.com | {you}.avature.net
    concludis | concludis.de concludis.com | {you}.concludis.de
    Varbi | varbi.com | {you}.varbi.com
    Jobylon | jobylon.com | cdn.jobylon.com emp.jobylon.com
    Easycruit | easycruit.com | {you}.easycruit.com
    TRAFFIT | traffit.com | {you}.traffit.com
    eRecruiter | erecruiter.pl | system.erecruiter.pl
    Gupy | gupy.io | {you}.gupy.io
    Zoho Recruit | zoho.com zoho.eu | {you}.zohorecruit.com {you}.zohorecruit.eu
    Freshteam | freshworks.com freshteam.com | {you}.freshteam.com`,

  workplace: `
    Zoom | zoom.us zoom.com | | zoom-domain-verification
    Airtable | airtable.com | airtable.com/embed/ static.airtable.com
    Notion | notion.so notion.com | {you}.notion.site
    Smartsheet | smartsheet.com | app.smartsheet.com/b/form
    monday.com | monday.com | forms.monday.com
    Asana | asana.com | form.asana.com
    ClickUp | clickup.com | forms.clickup.com
    Microsoft Forms | microsoft.com | forms.office.com forms.microsoft.com
    Confluence | atlassian.com | {you}.atlassian.net/wiki/
    GitBook | gitbook.com | {you}.gitbook.io
    Loom | loom.com atlassian.com | loom.com/embed/
    Matterport | matterport.com | my.matterport.com`,

  analytics: `
    Tableau | tableau.com salesforce.com | public.tableau.com online.tableau.com
    Power BI | microsoft.com powerbi.com | app.powerbi.com
    Looker | google.com looker.com | lookerstudio.google.com/embed/ datastudio.google.com/embed/`,

  erp: `
    Workday | workday.com | {you}.myworkdayjobs.com
    Odoo | odoo.com | /web.assets_frontend | generator Odoo
    Oracle NetSuite | netsuite.com oracle.com | extforms.netsuite.com app.netsuite.com netsuite.com/core/media/
    SAP Customer Data Cloud | sap.com gigya.com | gigya.com
    Microsoft Power Pages | microsoft.com | powerappsportals.com content.powerapps.com/resource/powerappsportal/
    Mendix | mendix.com | /mxclientsystem/`,

  cloud: `
    Azure | microsoft.com azure.com | {you}.azurewebsites.net
    Cloudflare | cloudflare.com | /cdn-cgi/ {you}.pages.dev {you}.workers.dev
    Vercel | vercel.com | vercel-insights.com va.vercel-scripts.com /_vercel/ {you}.vercel.app
    Netlify | netlify.com | identity.netlify.com /.netlify/ {you}.netlify.app
    Firebase | google.com firebase.google.com | gstatic.com/firebasejs/ firebaseio.com {you}.web.app {you}.firebaseapp.com
    Heroku | heroku.com salesforce.com | {you}.herokuapp.com
    Akamai | akamai.com | go-mpulse.net
    Bunny.net | bunny.net | b-cdn.net
    WP Engine | wpengine.com | wpenginepowered.com {you}.wpengine.com`,

  database: `
    Supabase | supabase.com | supabase.co`,

  devops: `
    GitHub | github.com | {you}.github.io
    GitLab | gitlab.com | {you}.gitlab.io
    New Relic | newrelic.com | js-agent.newrelic.com nr-data.net
    Datadog | datadoghq.com | datadoghq-browser-agent.com browser-intake-datadoghq.com browser-intake-datadoghq.eu
    Sentry | sentry.io | sentry-cdn.com ingest.sentry.io ingest.us.sentry.io ingest.de.sentry.io
    Bugsnag | bugsnag.com smartbear.com | sessions.bugsnag.com d2wy8f7a9ursnm.cloudfront.net
    Rollbar | rollbar.com | cdn.rollbar.com
    Dynatrace | dynatrace.com | js-cdn.dynatrace.com bf.dynatrace.com
    Raygun | raygun.com | cdn.raygun.io
    Pingdom | pingdom.com solarwinds.com | rum-static.pingdom.net
    AppDynamics | appdynamics.com cisco.com | cdn.appdynamics.com
    SpeedCurve | speedcurve.com | cdn.speedcurve.com`,

  security: `
    Google reCAPTCHA | google.com | google.com/recaptcha/ gstatic.com/recaptcha/ recaptcha.net/recaptcha/
    hCaptcha | hcaptcha.com | js.hcaptcha.com
    Cloudflare Turnstile | cloudflare.com | challenges.cloudflare.com/turnstile/
    Friendly Captcha | friendlycaptcha.com | cdn.friendlycaptcha.com frcapi.com
    DataDome | datadome.co | js.datadome.co
    HUMAN Security | humansecurity.com perimeterx.com | px-cdn.net px-cloud.net client.perimeterx.net
    Imperva | imperva.com | /_Incapsula_Resource
    Sift | sift.com | cdn.sift.com
    Riskified | riskified.com | beacon.riskified.com
    Signifyd | signifyd.com | cdn-scripts.signifyd.com
    Auth0 | auth0.com okta.com | cdn.auth0.com {you}.auth0.com
    Okta | okta.com | oktacdn.com {you}.okta.com
    DigiCert | digicert.com | seal.digicert.com`,

  privacy: `
    OneTrust | onetrust.com | cookielaw.org geolocation.onetrust.com | #onetrust-consent-sdk
    Cookiebot | cookiebot.com usercentrics.com | consent.cookiebot.com consentcdn.cookiebot.com consent.cookiebot.eu | #CybotCookiebotDialog
    Usercentrics | usercentrics.com | app.usercentrics.eu web.cmp.usercentrics.eu privacy-proxy.usercentrics.eu | #usercentrics-root
    TrustArc | trustarc.com | consent.trustarc.com consent.truste.com
    Didomi | didomi.io | sdk.privacy-center.org
    Axeptio | axept.io axeptio.eu | static.axept.io
    CookieYes | cookieyes.com | cdn-cookieyes.com
    iubenda | iubenda.com | cdn.iubenda.com cs.iubenda.com embeds.iubenda.com
    Osano | osano.com | cmp.osano.com
    Termly | termly.io | app.termly.io
    consentmanager | consentmanager.net consentmanager.de | delivery.consentmanager.net cdn.consentmanager.net consentmanager.mgr.consensu.org
    Borlabs Cookie | borlabs.io | /wp-content/plugins/borlabs-cookie/ /wp-content/cache/borlabs-cookie/
    Complianz | complianz.io | /wp-content/plugins/complianz-gdpr/ /wp-content/plugins/complianz-gdpr-premium/
    Sourcepoint | sourcepoint.com | privacy-mgmt.com
    CookieFirst | cookiefirst.com | consent.cookiefirst.com
    Cookie Information | cookieinformation.com | policy.app.cookieinformation.com policy.cookieinformation.com
    Ketch | ketch.com | ketchcdn.com
    CCM19 | ccm19.de | cloud.ccm19.de
    Secure Privacy | secureprivacy.ai | app.secureprivacy.ai`,

  development: `
    Next.js | nextjs.org vercel.com | /_next/static/ /_next/image | next-head-count, #__next
    Nuxt | nuxt.com | /_nuxt/ | generator Nuxt, #__nuxt
    Gatsby | gatsbyjs.com | /page-data/ | generator Gatsby, #___gatsby
    Angular | angular.io angular.dev | | @ng-version
    AngularJS | angularjs.org | ajax.googleapis.com/ajax/libs/angularjs/ | @ng-app
    Vue.js | vuejs.org | | @data-v-app
    Astro | astro.build | /_astro/ | generator Astro
    Hugo | gohugo.io | | generator Hugo
    Ruby on Rails | rubyonrails.org | /rails/active_storage/ | csrf-param authenticity_token
    .NET | microsoft.com | /WebResource.axd /ScriptResource.axd`,
};
