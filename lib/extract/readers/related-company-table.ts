/**
 * How companies name those above and below them, by language. `~` stands for the other's name; `~+` for a name that ends in a
 * word for group, where without one the words may mean anything ("ein Unternehmen der Metallbranche").
 */
export interface RelatedWords {
  /** What a company calls its parent or group. */
  parent: readonly string[];
  /** What it calls its own subsidiaries. */
  subsidiary: readonly string[];
  /** "we", "our company". */
  self: string;
  /** May stand between the company and the words above: "is now a wholly owned". */
  between: string;
}

export const RELATED_WORDS: Readonly<Record<string, RelatedWords>> = {
  en: {
    parent: ['subsidiary of ~', 'division of ~', 'affiliate of ~', 'company of the ~+', 'company of ~+', 'member of the ~+', 'member of ~+', 'part of the ~+', 'part of ~+', 'belongs to the ~+', 'belong to the ~+', 'parent company is ~', 'our parent company ~', 'its parent company ~'],
    subsidiary: ['our subsidiary ~', 'our subsidiaries ~', 'its subsidiary ~', 'its subsidiaries ~', 'our wholly owned subsidiary ~', 'parent company of ~'],
    self: 'we our us it the company',
    between: 'is are was were has been became become a an the wholly fully 100% 100 % owned wholly-owned fully-owned proud now since operating independent european us local regional sales and part as',
  },
  de: {
    parent: ['tochter der ~', 'tochter von ~', 'tochtergesellschaft der ~', 'tochtergesellschaft von ~', 'tochterunternehmen der ~', 'tochterunternehmen von ~', 'tochterfirma der ~', 'tochterfirma von ~', 'unternehmen der ~+', 'gesellschaft der ~+', 'mitglied der ~+', 'teil der ~+', 'gehört zur ~+', 'gehören zur ~+', 'muttergesellschaft ist die ~'],
    subsidiary: ['unsere tochtergesellschaft ~', 'unsere tochter ~', 'unser tochterunternehmen ~', 'unsere tochterfirma ~', 'muttergesellschaft der ~'],
    self: 'wir uns unser unsere das unternehmen die firma',
    between: 'ist sind war wurde ein eine einer der die das 100%ige 100-prozentige 100 %ige hundertprozentige vollständige seit heute stolzes und als inzwischen',
  },
  fr: {
    parent: ['filiale du groupe ~', 'filiale de la société ~', 'filiale de ~', 'filiale à 100 % de ~', 'filiale à 100 % du groupe ~', 'société du groupe ~', 'entreprise du groupe ~', 'membre du groupe ~', 'fait partie du groupe ~', 'faisons partie du groupe ~', 'appartient au groupe ~', 'appartenons au groupe ~'],
    subsidiary: ['notre filiale ~', 'sa filiale ~', 'maison mère de ~'],
    self: 'nous notre la société l’entreprise l\'entreprise elle',
    between: 'est sommes une la le et depuis qui aujourd’hui aujourd\'hui désormais',
  },
  es: {
    parent: ['filial de ~', 'filial del grupo ~', 'subsidiaria de ~', 'empresa del grupo ~', 'sociedad del grupo ~', 'forma parte del grupo ~', 'formamos parte del grupo ~', 'pertenece al grupo ~', 'pertenecemos al grupo ~', 'miembro del grupo ~'],
    subsidiary: ['nuestra filial ~', 'su filial ~', 'empresa matriz de ~'],
    self: 'nosotros nuestra la empresa la compañía',
    between: 'es somos una la el y desde que hoy',
  },
  it: {
    parent: ['controllata di ~', 'controllata da ~', 'controllata del gruppo ~', 'filiale di ~', 'filiale del gruppo ~', 'società del gruppo ~', 'azienda del gruppo ~', 'parte del gruppo ~', 'fa parte del gruppo ~', 'facciamo parte del gruppo ~', 'appartiene al gruppo ~'],
    subsidiary: ['la nostra controllata ~', 'la sua controllata ~', 'capogruppo di ~'],
    self: 'noi nostra la società l’azienda l\'azienda',
    between: 'è siamo una un la il interamente e dal oggi',
  },
  pt: {
    parent: ['subsidiária da ~', 'subsidiária do grupo ~', 'subsidiária de ~', 'empresa do grupo ~', 'parte do grupo ~', 'faz parte do grupo ~', 'fazemos parte do grupo ~', 'pertence ao grupo ~'],
    subsidiary: ['nossa subsidiária ~', 'a sua subsidiária ~', 'sua subsidiária ~'],
    self: 'nós nossa a empresa',
    between: 'é somos uma um a o e desde hoje',
  },
  nl: {
    parent: ['dochteronderneming van ~', 'dochterbedrijf van ~', 'dochtermaatschappij van ~', 'onderdeel van de ~+', 'onderdeel van ~+', 'deel uit van de ~+', 'deel uit van ~+', 'lid van de ~+', 'bedrijf van de ~+'],
    subsidiary: ['onze dochteronderneming ~', 'ons dochterbedrijf ~', 'haar dochteronderneming ~'],
    self: 'wij we ons onze het bedrijf',
    between: 'is zijn een de het volledige 100% 100 % maakt maken sinds en trots',
  },
  sv: {
    parent: ['dotterbolag till ~', 'del av ~+', 'ingår i ~+', 'bolag i ~+', 'tillhör ~+'],
    subsidiary: ['vårt dotterbolag ~', 'dess dotterbolag ~', 'moderbolag till ~'],
    self: 'vi vår vårt bolaget företaget',
    between: 'är ett en helägt och sedan numera',
  },
  no: {
    parent: ['datterselskap av ~', 'del av ~+', 'inngår i ~+', 'selskap i ~+', 'tilhører ~+'],
    subsidiary: ['vårt datterselskap ~', 'morselskapet til ~'],
    self: 'vi vår vårt selskapet bedriften',
    between: 'er et en heleid og siden nå',
  },
  da: {
    parent: ['datterselskab af ~', 'datterselskab til ~', 'del af ~+', 'indgår i ~+', 'selskab i ~+', 'tilhører ~+'],
    subsidiary: ['vores datterselskab ~', 'moderselskabet til ~'],
    self: 'vi vores virksomheden selskabet',
    between: 'er et en helejet og siden nu',
  },
  pl: {
    parent: ['spółka zależna od ~', 'spółką zależną od ~', 'spółką zależną ~', 'spółką córką ~', 'należy do grupy ~', 'należymy do grupy ~', 'częścią grupy ~', 'część grupy ~', 'w skład grupy ~', 'członkiem grupy ~', 'do grupy kapitałowej ~', 'w skład grupy kapitałowej ~'],
    subsidiary: ['nasza spółka zależna ~'],
    self: 'my nasza firma spółka',
    between: 'jest jesteśmy wchodzi wchodzimy i od jako należy należymy',
  },
};

/** Japanese names stand before the words. */
export const RELATED_JAPANESE = {
  parent: ['グループの一員', 'グループ企業', 'グループの会社', 'グループ会社', 'の完全子会社', 'の100%子会社', 'の連結子会社', 'の子会社'],
  self: ['当社は', '弊社は', '私たちは', 'わたしたちは'],
} as const;

/** Words for a group of companies, alone or at the end of a name: "Hohenstein-Gruppe", "Norrkoncernen". */
export const GROUP_WORDS = ['group', 'gruppe', 'gruppen', 'unternehmensgruppe', 'firmengruppe', 'groupe', 'grupo', 'gruppo', 'groep', 'koncernen', 'konsernet', 'konsern', 'koncern', 'holding', 'family of companies'] as const;
