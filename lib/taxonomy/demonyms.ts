/** Words for "of this country" in the languages of the tables, as roots; endings of gender, number and case may follow. */
export const DEMONYMS: Readonly<Record<string, string>> = {
  DE: 'german, deutsch, allemand, alemán, aleman, tedesc, alemã, duits, tysk, niemieck',
  AT: 'austrian, österreichisch, oesterreichisch, autrichien, austríac, austriac, oostenrijks, österrikisk, østerriksk, østrigsk, austriack',
  CH: 'swiss, schweizer, schweizerisch, suisse, suiz, svizzer, suíç, zwitsers, schweizisk, sveitsisk, szwajcarsk',
  FR: 'french, französisch, français, frances, francés, french, francese, francês, frans, fransk, francusk',
  BE: 'belgian, belgisch, belge, belga, belgisk, belgijsk',
  NL: 'dutch, niederländisch, holländisch, néerlandais, neerlandés, holandés, olandes, holandês, nederlands, nederländsk, nederlandsk, hollandsk, holendersk',
  LU: 'luxembourgish, luxemburgisch, luxembourgeois, luxemburgués, lussemburghes, luxemburguês',
  GB: 'british, britisch, britannique, británic, britannic, britânic, brits, brittisk, britisk, brytyjsk, scottish, schottisch, welsh',
  IE: 'irish, irisch, irlandais, irlandés, irlandes, irlandês, iers, irländsk, irsk, irlandzk',
  ES: 'spanish, spanisch, espagnol, español, spagnol, espanhol, spaans, spansk, hiszpańsk',
  PT: 'portuguese, portugiesisch, portugais, portugués, portoghes, português, portugues, portugees, portugisisk, portugalsk',
  IT: 'italian, italienisch, italien, italian, italienn, italiaans, italiensk, włosk',
  SE: 'swedish, schwedisch, suédois, sueco, sueca, svedes, zweeds, svensk, szwedzk',
  NO: 'norwegian, norwegisch, norvégien, norueg, norveges, noors, norsk, norweg, norwesk',
  DK: 'danish, dänisch, danois, danés, danes, dinamarquês, deens, dansk, duńsk',
  FI: 'finnish, finnisch, finlandais, finlandés, finlandes, finlandês, fins, finländsk, finsk, fińsk, suomalain',
  IS: 'icelandic, isländisch, islandais, islandés, islensk, isländsk',
  PL: 'polish, polnisch, polonais, polac, polacc, polonês, pools, polsk',
  CZ: 'czech, tschechisch, tchèque, chec, cec, tsjechisch, tjeckisk, tsjekkisk, tjekkisk, czesk, česk',
  SK: 'slovak, slowakisch, slovaque, slovensk',
  SI: 'slovenian, slowenisch, slovène',
  HU: 'hungarian, ungarisch, hongrois, húngar, ungheres, hongaars, ungersk, ungarsk, węgiersk, magyar',
  RO: 'romanian, rumänisch, roumain, ruman, rumen, romên, roemeens, rumänsk, rumensk, rumuńsk',
  BG: 'bulgarian, bulgarisch, bulgare, búlgar, bulgar, bulgaars, bulgarsk',
  GR: 'greek, griechisch, grec, grieg, greco, greca, grieks, grekisk, gresk, græsk, greck',
  HR: 'croatian, kroatisch, croate, croat, kroatisk, chorwack, hrvatsk',
  RS: 'serbian, serbisch, serbe, serbi, serb, serbisk, serbsk',
  UA: 'ukrainian, ukrainisch, ukrainien, ucranian, ucrain, oekraïens, ukrainsk, ukraińsk',
  EE: 'estonian, estnisch, estonien, estoni, estisk, estnisk, estońsk',
  LV: 'latvian, lettisch, letton, leton, lettisk, łotewsk',
  LT: 'lithuanian, litauisch, lituanien, lituan, litauisk, litewsk',
  TR: 'turkish, türkisch, turque, turc, turkisk, tyrkisk, tureck',
  IL: 'israeli, israelisch, israélien, israelí, israelian, israelisk, izraelsk',
  US: 'american, us-american, us-amerikanisch, amerikanisch, américain, estadounidens, statunitens, norte-american, amerikaans, amerikansk, amerykańsk',
  CA: 'canadian, kanadisch, canadien, canadiens, canades, canadens, canadees, kanadensisk, kanadisk, kanadyjsk',
  MX: 'mexican, mexikanisch, mexicain, messican, mexicaans',
  BR: 'brazilian, brasilianisch, brésilien, brasileñ, brasilian, brasileir, braziliaans',
  AR: 'argentinian, argentine, argentinisch, argentin',
  CO: 'colombian, kolumbianisch, colombien',
  CL: 'chilean, chilenisch, chilien, chilen',
  PE: 'peruvian, peruanisch, péruvien, peruan',
  AU: 'australian, australisch, australien, australsk',
  NZ: 'new zealand, neuseeländisch, néo-zélandais, neozelandés',
  JP: 'japanese, japanisch, japonais, japonés, giappones, japonês, japans, japansk, japońsk',
  CN: 'chinese, chinesisch, chinois, chin, cines, chinês, kinesisk, chińsk',
  KR: 'korean, south korean, koreanisch, coréen, corean',
  SG: 'singaporean, singapore, singapurisch, singapourien',
  IN: 'indian, indisch, indien, indisk, indyjsk',
  ZA: 'south african, südafrikanisch, sud-africain, sudafrican, zuid-afrikaans',
  AE: 'emirati',
};

/** Endings that a root may take. */
export const DEMONYM_ENDINGS = '(?:ą|ie|iej|iego|e[srnm]?|ne|nes|a|as|o|os|t|i|ie|ich|es|esa|esas|eses|ka|ki|sk[at]?|ka|ã|an|en)?';

/** Words for a company, as they stand beside such an adjective; compounds may end with them. */
export const COMPANY_NOUNS: readonly string[] = (
  'company, companies, firm, startup, start-up, scale-up, scaleup, manufacturer, manufacturers, producer, supplier, provider, business, group, agency, consultancy, corporation, enterprise, vendor, developer, family business, software house, brand, ' +
  'unternehmen, unternehmens, firma, hersteller, anbieter, softwarehaus, agentur, familienunternehmen, dienstleister, konzern, gruppe, unternehmensgruppe, mittelständler, technologieunternehmen, softwareunternehmen, softwarehersteller, ' +
  'entreprise, société, groupe, fabricant, éditeur, jeune pousse, pme, agence, fournisseur, ' +
  'empresa, compañía, fabricante, grupo, proveedor, agencia, multinacional, pyme, sociedad, ' +
  'azienda, società, impresa, gruppo, produttore, realtà, multinazionale, agenzia, pmi, ' +
  'companhia, fornecedor, agência, ' +
  'bedrijf, onderneming, fabrikant, leverancier, bureau, familiebedrijf, ' +
  'företag, bolag, tillverkare, leverantör, byrå, koncern, ' +
  'selskap, bedrift, produsent, leverandør, konsern, ' +
  'virksomhed, selskab, producent, familievirksomhed, ' +
  'firmą, spółką, przedsiębiorstwem, producentem, dostawcą, startupem, przedsiębiorstwo, spółka'
).split(', ');
