import type { TriggerWords } from './kinds.ts';

export const en: TriggerWords = {
  code: 'en',
  says: {
    grant: `
      (awarded|received|receives|won|wins|secured|granted) … (grant|subsidy|public funding|state aid|Horizon 2020|Horizon Europe)
      (raised|raises|secured|secures|closed|closes|signed|obtained) … (venture debt|debt facility|debt financing|growth loan)
      co-funded by the European (Union|Commission|Regional Development Fund)`,
    revenue: `
      (revenue|revenues|turnover|ARR|sales) (grew|increased|rose|was up|is up|were up|climbed) … {percent}
      [we|company] (grew|growing|have grown|has grown) [by] [over|more than|about] {percent}
      {percent} [annual|year-over-year|yoy] [revenue] growth
      (revenue|revenues|turnover|net sales|annual sales) of [over|more than|about|around] {money}
      {money} [in] [annual|annual recurring|recurring] (revenue|revenues|turnover|ARR)`,
    investors: `
      investor relations
      investors & media
      annual report
      annual reports`,
    listed: `
      {ticker}
      (is|are) [publicly] listed on the
      (is|are|as) a (publicly traded|listed|publicly listed) company`,
    enterprise: `
      enterprise [plan|tier]
      contact sales
      talk to sales
      talk to an expert
      request a quote
      custom pricing
      let's talk`,
    freeOnly: `
      pay what you (want|can)
      100 % free
      100% free
      completely free [of charge]
      free forever for everyone
      always free for everyone
      funded by donations`,
    layoffs: `
      lay-offs?
      laid off
      (lays|laying|lay) off
      job cuts
      (cut|cuts|cutting) {n} jobs
      hiring freeze
      workforce reduction
      (reduce|reduces|reducing|reduced) (its|our|the) workforce
      (announces|announced|begins|began|completes|completed|undergoes|undergoing) [a|its|major] restructuring`,
    newSite: `
      (opened|opens|opening|open|will open|inaugurated|inaugurates) [a|our|its|the|their|another] [brand-](new|second|third|fourth|fifth|additional|larger) {site}
      (moved to|moved into|moves to|moves into|moving to|moving into|relocated to|relocates to) [a|our|its|the|their] [brand-](new|larger|additional) {site}`,
    acquisition: `
      (acquires|has acquired|have acquired|we acquired|also acquired|recently acquired|company acquired|which acquired) {name}
      (completes|completed|announces|announced) [the|its|our] acquisition of {name}
      (agreed|agrees) to acquire {name}`,
    parent: `
      (was|were|been|is|now|got) acquired by {name}
      (is|are|became|now) a [wholly-owned] subsidiary of {name}
      (is|are|became|now) [a] (division|member|part) of [the] {group}
      (a|an) {group} company`,
    procurement: `
      supplier (portal|information|registration|code of conduct)
      for suppliers
      become a supplier
      procurement
      vendor (portal|registration|code of conduct)`,
    openToWork: `
      open to work
      #opentowork
      seeking new opportunities
      looking for [a] new (opportunity|opportunities|job|role)`,
    pain: `
      manual (report~|process~|data entry|workflow~|workarounds)
      manually (compil~|enter~|track~|copy~)
      (out of|outgrow~|away from|rely on|in|with) spreadsheets
      copy-past~
      paper-based (process~|workflow~)
      data silos
      siloed data
      legacy (system~|tools|processes)
      error-prone
      repetitive tasks
      technical debt`,
    surge: `
      (hire|hiring|recruit|recruiting|add|adding) [over|more than|up to|another|about] {n} [new|more|additional] (people|employees|engineers|colleagues|specialists|staff)
      (create|creates|creating|created) [over|more than|up to|another|about] {n} [new] (jobs|positions|roles)
      (double|doubles|doubling|triple|tripling) (our|its|the) (team|headcount|workforce)`,
    compliance: `
      {norm}
      GDPR-compliant`,
    newMarket: `
      (expand|expands|expanded|expanding|launch|launches|launched|enter|enters|entered) (in|into|to) {name}
      (enter|enters|entered|entering) the {name} market`,
    launch: `
      (today|now) (announced|launched|released|unveiled|introduced) [the launch of|the release of|the general availability of] [its|our|a|the] {name}
      (announces|announced|announce) the (launch|general availability|release) of [its|our|a|the] {name}
      (we launched|we have launched|we are launching|we released|we have released|has launched|has released|introduces|unveils) [our|its|the|a] [new] {name}`,
    partners: `
      partner program
      partner programme
      partner portal
      become a (partner|reseller)
      [our] resellers
      find a (partner|reseller|dealer)
      channel partners?`,
    migration: `
      (we're|we are|currently|our|ongoing|planned|upcoming|lead|leading|drive|driving|support|supporting) … (migrate|migrating|migration|moving|switching|transition|transitioning) [away] (from|to) {what}
      (replace|replacing) (our|the) (legacy|existing|current|old) {what}`,
    tender: `
      request for (proposal|proposals|quotation|quotations|tender|tenders|information)
      RFP
      RFQ
      call for (tenders|bids|proposals)
      invitation to (tender|bid)`,
    datedNeed: `
      (by|before|until|no later than) [the] {soon}`,
    fiscalYear: `
      (fiscal|financial) year (ends|ended|ending|closes|end) [on] {soon}`,
    renewal: `
      (contract|agreement|licence|license|subscription) … (runs until|expires on|expires in|expires|ends on|ends in|is up for renewal in|is up for renewal on|up for renewal in) {soon}`,
    fair: `
      (meet|visit|see|find|join) us (at|in) [the] {name}`,
    newLeader: `
      (appoints|appointed|names|named|hires|hired|promotes|promoted) … as [its|our|the] [new] {title}
      (is|as) our new {title}
      (joins|joined|has joined) [us|the company|the team] as [its|our|the] [new] {title}
      new {title} (starts|started|takes over|joins|joined)`,
    comingSoon: `
      coming soon
      join (the|our) (wait-list|waiting list)
      (request|get) early access
      private beta
      launching soon`,
    closed: `
      has ceased (operations|trading)
      ceased operations
      closed (its|our) doors (for good|permanently)
      permanently closed
      (is|are) (shutting|winding) down
      (was|has been|have been|is being) (shut|wound) down
      wound down [its|our] (operations|business)
      in liquidation
      in [voluntary] administration
      has filed for (bankruptcy|insolvency)
      this domain (is|may be) for sale
      domain is parked`,
    noBusiness: `
      (this|my|our) [website] [is] [a] (hobby|student|school|fan|side) (project|page|site)
      (is|as) [just|purely] a (hobby|student|university|school|side) project
      non-commercial (website|project|site)
      my personal (website|homepage|blog)
      private individuals only`,
  },
  unless: {
    grant: 'apply for\napply to\nwe offer\nwe provide',
    listed: 'companies listed',
    freeOnly: 'trial\nplan\ntier\nsetup\ncancell?ation\nshipping',
    layoffs: 'no lay-offs\nwithout lay-offs\navoid lay-offs\nnews about lay-offs',
    acquisition: 'acquired by\nskills\nknowledge\nexperience',
    compliance: '(help~|prepar~|get|achieve|consult~|audits? for)\nseminar\ntraining\nwebinar\nworking towards\nnot yet',
    newMarket: 'launch into a\nlaunch into the',
    launch: 'was launched\ngarage',
    migration: 'experience (with|in)\nusers? (from|to)\ncareer\npeople',
    tender: 'template\nsoftware\ntool\nhow to\nguide\nrespond~ to\nour response',
    datedNeed: 'apply\napplication\nCV\nresume\nregister\norder\nearly bird\noffer valid',
    fair: 'our office\nlinkedin\nfacebook\ninstagram\ntwitter\nyoutube',
    newLeader: 'award\nambassador\ncase study',
    closed: 'sundays?\nweekends?\nholidays?\ntemporarily\ntoday\nmaintenance\nlawyers?\nattorneys?\nadvice',
    noBusiness: 'not\nclients?\ncustomers?',
  },
  notBefore: 'not\nno\nnever\nwithout\nneither\nisn\'t\naren\'t\nwasn\'t\nwon\'t\ndon\'t\ndidn\'t\nhasn\'t\nhaven\'t\nshould\nwould\ncould\nmight\nrumou?r~',
  maybe: 'if\nwhether\nunless\nimagine\nsuppose\nwhen (you|your|companies|a company)\nhow\nwhy',
  notBehind: '(is|are|was|were|has|have|will) not\n(isn\'t|aren\'t|wasn\'t|weren\'t|won\'t)\nnot planned\nruled out\ncompetitors?',
  others: 'customers?\nclients?\nwe help\n(help|helps|helping|helped) (you|companies|businesses|organisations|organizations|startups|founders|teams|firms)\nyour (business|company|organisation|organization|customers)\nwe support\nwe (consult|advise)\nconsulting (on|for|services)\n(companies|firms|businesses|startups|founders|organisations|organizations|teams) (that|who|which)\ncompetitors?\nformer employer~\nportfolio compan~',
  site: 'offices?|headquarters|HQ|plant|factory|facility|branch|warehouse|showroom|site|location|data cent(?:er|re)|hub|campus|store',
  title: 'CEO|CFO|CTO|COO|CMO|CRO|CIO|CISO|CPO|CHRO|chief ~ officer|chief ~ ~ officer|managing director|general manager|president|vice president|VP|SVP|head of|director|chairman|chairwoman|chair',
  market: 'market|markets|Europe|Asia|Africa|North America|South America|Latin America|US|UK|USA|DACH|Benelux|Nordics|Scandinavia|Middle East|Asia-Pacific|APAC|EMEA|Balkans|Baltics',
  ends: '[the] end of [the] year|year-end',
  edge: '[the] end of',
  deadline: 'deadline\nclosing date\nclos(es|ing)\ndue\nsubmit~\nno later than',
  need: 'need\nneeds\nrequire\nrequires\nrequired\nmust\nimplement~\nintroduc~\nroll~-out\ngo-live\nreplac~\nmigrat~\nswitch~\nadopt~\ndeploy~\nselect~ a\nvendor',
};
