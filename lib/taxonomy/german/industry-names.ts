/** German names of the LinkedIn industries, by code; one line a code, in the order of the tree. */
const NAMES = `
2190 Beherbergung
34 Gastronomie
2217 Bars, Kneipen und Nachtclubs
2212 Catering
2214 Mobile Gastronomie
32 Restaurants
31 Gastgewerbe
2197 Pensionen, Hostels und Ferienwohnungen
2194 Hotels und Motels
1912 Verwaltungs- und Unterstützungsdienste
1938 Inkasso
110 Veranstaltungsdienste
122 Gebäudedienste
1965 Gebäudereinigung
2934 Garten- und Landschaftspflege
101 Spendenakquise
1916 Büroverwaltung
121 Sicherheit und Ermittlungen
1956 Wach- und Sicherheitsdienste
1958 Sicherheitssysteme
104 Personalvermittlung
1923 Führungskräftevermittlung
1925 Zeitarbeit
1931 Callcenter
108 Übersetzung und Lokalisierung
30 Reiseveranstaltung
103 Text und Lektorat
48 Bauwesen
406 Hochbau
413 Gewerbebau
408 Wohnungsbau
51 Tiefbau
431 Straßen- und Brückenbau
428 Erschließung von Grundstücken
419 Bau von Versorgungsnetzen
435 Bauhandwerk
453 Gebäudetechnik
460 Ausbaugewerbe
436 Rohbau und Fassade
91 Verbraucherdienste
90 Bürgerschaftliche und soziale Organisationen
1909 Branchenverbände
107 Politische Organisationen
1911 Berufsverbände
2318 Haushaltsdienste
100 Gemeinnützige Organisationen
2258 Persönliche Dienste und Wäscherei
2272 Wäscherei und Reinigung
2259 Körperpflege
2282 Haustierdienste
131 Fördermittel und Stiftungen
89 Religiöse Einrichtungen
2225 Reparatur und Wartung
2247 Wartung von Maschinen
2240 Wartung von Elektronik und Feinmechanik
2255 Reparatur von Schuhen und Lederwaren
2253 Polsterei und Möbelreparatur
2226 Fahrzeugreparatur
1999 Bildung
132 E-Learning
68 Hochschulen
67 Schulen
105 Weiterbildung und Coaching
2018 Berufliche Bildung
2019 Kosmetik- und Friseurschulen
2025 Kunstschulen
2020 Flugschulen
2029 Sprachschulen
2012 Sekretariatsschulen
2027 Sport- und Freizeitunterricht
28 Unterhaltung
38 Künstler und Autoren
37 Museen, historische Stätten und Zoos
2161 Historische Stätten
2159 Museen
2163 Zoos und botanische Gärten
115 Musiker
2130 Darstellende Kunst und Zuschauersport
2139 Zirkus und Zauberei
2135 Tanzensembles
39 Darstellende Kunst
33 Zuschauersport
2143 Rennbahnen
2142 Sportvereine
2133 Theater
40 Freizeiteinrichtungen
2167 Freizeitparks und Spielhallen
29 Glücksspiel und Casinos
2179 Golfplätze und Country Clubs
2181 Skigebiete
124 Wellness und Fitness
201 Land- und Forstwirtschaft
63 Landwirtschaft
150 Gartenbau
298 Forstwirtschaft und Holzeinschlag
256 Viehzucht und Fischerei
66 Fischerei
64 Viehzucht
43 Finanzdienstleistungen
129 Kapitalmärkte
1720 Anlageberatung
45 Investmentbanking
46 Vermögensverwaltung
1713 Wertpapier- und Warenbörsen
106 Wagniskapital und Private Equity
1673 Kreditvermittlung
41 Banken
141 Internationaler Handel und Entwicklung
1696 Kreditmakler
1678 Sparkassen
1742 Fonds und Treuhand
1743 Versicherungs- und Versorgungsfonds
1745 Pensionsfonds
1750 Treuhand und Nachlässe
42 Versicherungen
1738 Schadenregulierung und Aktuariat
1737 Versicherungsmakler und -agenturen
1725 Versicherer
75 Öffentliche Verwaltung
73 Justizverwaltung
3068 Justizvollzug
3065 Gerichte
3070 Feuerwehr
77 Strafverfolgung
78 Öffentliche Sicherheit
2375 Wirtschaftsförderung
3085 Verkehrsprogramme
3086 Verwaltung der Versorgung
388 Umweltprogramme
2366 Luft, Wasser und Abfall
2368 Naturschutz
2353 Gesundheit und Soziales
69 Bildungsverwaltung
2360 Sozialhilfe
2358 Öffentliche Gesundheit
2369 Wohnen und Gemeindeentwicklung
2374 Gemeindeentwicklung und Stadtplanung
3081 Wohnungsprogramme
2391 Militär und Internationales
71 Streitkräfte
74 Internationale Angelegenheiten
79 Politikberatung
76 Regierungsstellen
72 Gesetzgebung
3089 Raumfahrtforschung
1905 Holdinggesellschaften
14 Krankenhäuser und Gesundheitswesen
2115 Gemeinwesendienste
2112 Dienste für ältere und behinderte Menschen
2081 Krankenhäuser
88 Familien- und Einzelhilfe
2128 Kindertagesbetreuung
2122 Not- und Katastrophenhilfe
2125 Berufliche Rehabilitation
13 Arztpraxen
125 Alternative Medizin
2077 Rettungsdienste
2048 Chiropraktik
2045 Zahnärzte
2060 Familienplanung
2074 Häusliche Pflege
2069 Medizinische Labore
139 Psychische Gesundheit
2050 Augenoptik
2063 Ambulante Versorgung
2054 Physio-, Ergo- und Sprachtherapie
2040 Ärzte
2091 Pflegeheime
25 Verarbeitendes Gewerbe
598 Bekleidungsherstellung
615 Herstellung von Modeaccessoires
112 Elektro- und Haushaltsgeräteherstellung
998 Herstellung von Beleuchtung
2468 Herstellung von Elektrotechnik
3255 Herstellung von Brennstoffzellen
1005 Herstellung von Haushaltsgeräten
54 Chemieindustrie
709 Agrarchemie
703 Synthesekautschuk und Chemiefasern
690 Chemische Grundstoffe
722 Farben, Lacke und Klebstoffe
18 Körperpflegemittel
15 Pharmaindustrie
727 Seifen und Reinigungsmittel
3251 Klimatechnik-Produkte
24 Computer- und Elektronikherstellung
973 Audio- und Videogeräte
964 Kommunikationstechnik
3 Computer-Hardware
3245 Barrierefreie Hardware
994 Magnetische und optische Datenträger
983 Mess- und Regeltechnik
3254 Intelligente Zähler
7 Halbleiterherstellung
144 Halbleiter für erneuerbare Energien
840 Metallerzeugnisse
852 Metall- und Stahlbau
861 Kessel, Tanks und Container
871 Baubeschläge
849 Schneidwaren und Handwerkzeuge
883 Metallbehandlung
887 Ventile, Kugeln und Lager
873 Federn und Draht
876 Drehteile und Verbindungselemente
23 Lebensmittel- und Getränkeherstellung
481 Tierfutter
529 Backwaren
142 Getränkeherstellung
562 Brauereien
65 Milchprodukte
564 Brennereien
504 Obst- und Gemüsekonserven
521 Fleischwaren
528 Fischverarbeitung
495 Zucker und Süßwaren
2500 Weingüter
26 Möbel- und Einrichtungsherstellung
1080 Wohn- und Objektmöbel
1095 Matratzen und Jalousien
1090 Büromöbel und Einbauten
145 Glas, Keramik und Beton
799 Schleifmittel und Mineralien
773 Ton- und Feuerfestprodukte
779 Glaserzeugnisse
794 Kalk- und Gipserzeugnisse
616 Lederwaren
622 Schuhherstellung
625 Damenhandtaschen
55 Maschinenbau
901 Land-, Bau- und Bergbaumaschinen
147 Automatisierungstechnik
3247 Roboterherstellung
918 Maschinen für Gewerbe und Dienstleistung
935 Motoren und Antriebstechnik
3241 Anlagen für erneuerbare Energien
923 Heizung, Klima und Kälte
135 Industriemaschinen
928 Werkzeugmaschinen
17 Medizintechnik
679 Mineralöl- und Kohleprodukte
61 Papier- und Holzprodukte
743 Kunststoff- und Gummiwaren
146 Verpackungen und Behälter
117 Kunststoffherstellung
763 Gummiwaren
807 Metallerzeugung
83 Druckereien
20 Sportartikel
60 Textilherstellung
21 Tabakwaren
1029 Fahrzeugbau
52 Luft- und Raumfahrtkomponenten
1 Rüstung und Raumfahrt
53 Automobilherstellung
3253 Fahrzeuge mit alternativen Antrieben
1042 Kfz-Teile
62 Schienenfahrzeuge
58 Schiffbau
784 Holzwaren
332 Öl, Gas und Bergbau
56 Bergbau
341 Kohlebergbau
345 Erzbergbau
356 Steine und Erden
57 Öl und Gas
3096 Erdgasförderung
3095 Erdölförderung
1810 Freiberufliche Dienstleistungen
47 Rechnungswesen und Steuern
80 Werbung
148 Interessenvertretung
98 PR und Kommunikation
97 Marktforschung
1862 Marketingdienste
50 Architektur und Planung
3246 Barrierefreie Architektur
11 Unternehmensberatung
86 Umweltdienste
137 Personaldienstleistungen
2401 Prozessberatung
123 Outsourcing-Beratung
102 Strategieberatung
99 Designdienste
140 Grafikdesign
3126 Innenarchitektur
3256 Regeneratives Design
3242 Ingenieurdienste
3248 Robotik
3249 Vermessung und Kartierung
96 IT-Dienste und IT-Beratung
118 IT- und Netzwerksicherheit
3244 Digitale Barrierefreiheit
3102 Individualsoftware
3106 IT-Datendienste
1855 IT-Systementwurf
3104 IT-Installation und -Entsorgung
3103 IT-Betrieb und -Wartung
3107 IT-Prüfung und -Bewertung
3105 IT-Schulung und -Support
10 Rechtsdienste
120 Außergerichtliche Streitbeilegung
9 Anwaltskanzleien
136 Fotografie
70 Forschungsdienste
12 Biotechnologie
114 Nanotechnologie
130 Thinktanks
3243 Dienste für erneuerbare Energien
16 Tiermedizin
1757 Immobilien und Vermietung
1779 Gerätevermietung
1798 Vermietung von Maschinen und Anlagen
1786 Vermietung von Konsumgütern
44 Immobilien
128 Vermietung von Gewerbeimmobilien
1759 Vermietung von Wohnimmobilien
1770 Immobilienmakler
27 Einzelhandel
1339 Lebensmittel- und Getränkehandel
22 Lebensmitteleinzelhandel
1445 Online- und Versandhandel
19 Bekleidungs- und Modehandel
1319 Elektrofachhandel
3186 Kunsthandel
111 Künstlerbedarf
1409 Buch- und Zeitschriftenhandel
1324 Baustoff- und Gartenhandel
1423 Blumenhandel
1309 Möbelhandel
1370 Tankstellen
1359 Gesundheits- und Pflegehandel
3250 Apotheken
143 Luxusgüter und Schmuck
1292 Autohandel
1407 Musikinstrumentenhandel
138 Handel mit Bürotechnik
1424 Bürobedarf und Geschenke
1431 Gebraucht- und Wertstoffhandel
1594 Technologie, Information und Medien
3133 Medien und Telekommunikation
82 Buch- und Zeitschriftenverlage
1602 Buchverlage
81 Zeitungsverlage
1600 Zeitschriftenverlage
36 Rundfunkproduktion und -vertrieb
1641 Kabel- und Satellitenprogramme
1633 Hörfunk und Fernsehen
35 Film, Video und Ton
127 Animation und Postproduktion
126 Medienproduktion
1611 Film- und Tonaufnahmen
1625 Musikverlage
1623 Tonstudios
8 Telekommunikation
1649 Satellitenkommunikation
1644 Telekommunikationsanbieter
119 Mobilfunkdienste
6 Technologie, Information und Internet
2458 Dateninfrastruktur und Analyse
3134 Blockchain-Dienste
3128 Business-Intelligence-Plattformen
3252 Klimadaten und Analyse
84 Informationsdienste
3132 Internetverlage
3125 Blogs
3129 Unternehmensinhalte
113 Online-Audio und -Video
3124 Internetnachrichten
85 Bibliotheken
1285 Online-Marktplätze
3127 Soziale Netzwerke
4 Softwareentwicklung
109 Computerspiele
3131 Handyspiele
5 Netzwerkprodukte
3130 Software für Datensicherheit
3101 Desktop-Software
3099 Eingebettete Software
3100 Mobile Software
116 Transport, Logistik und Lagerung
94 Luftfahrt
87 Fracht- und Pakettransport
1495 Personenverkehr
1504 Fern- und Überlandbusse
1512 Schul- und Werksbusse
1517 Shuttle- und Behindertenfahrdienste
1532 Ausflugsverkehr
1505 Taxi und Limousinen
1497 Nahverkehr
95 Seeverkehr
1520 Rohrleitungstransport
1573 Postdienste
1481 Schienenverkehr
92 Straßengüterverkehr
93 Lagerung
59 Versorgungsunternehmen
383 Stromerzeugung
3240 Strom aus erneuerbaren Energien
390 Strom aus Biomasse
389 Strom aus Erdwärme
384 Strom aus Wasserkraft
387 Solarstrom
2489 Windstrom
385 Strom aus fossilen Energien
386 Kernenergie
382 Stromübertragung und -verteilung
397 Gasverteilung
398 Wasser, Abfall, Dampf und Klima
404 Dampf- und Kälteversorgung
1981 Abfallsammlung
1986 Abfallbehandlung und Entsorgung
400 Wasserversorgung und Bewässerung
133 Großhandel
1267 Großhandel mit alkoholischen Getränken
1222 Großhandel mit Bekleidung und Nähbedarf
1171 Großhandel mit Elektro und Elektronik
49 Baustoffgroßhandel
1257 Chemiegroßhandel
1157 Großhandel mit Computern
1221 Pharmagroßhandel
1231 Großhandel mit Lebensmitteln und Getränken
1230 Schuhgroßhandel
1137 Großhandel mit Möbeln und Einrichtung
1178 Großhandel mit Eisenwaren, Sanitär und Heizung
134 Import und Export
1208 Großhandel mit Luxusgütern und Schmuck
1187 Maschinengroßhandel
1166 Großhandel mit Metallen und Mineralien
1128 Großhandel mit Fahrzeugen und Teilen
1212 Papiergroßhandel
1262 Mineralölgroßhandel
1153 Großhandel mit Fototechnik
1250 Großhandel mit Agrarrohstoffen
1206 Großhandel mit Wertstoffen
`;

export const INDUSTRY_NAMES_DE: ReadonlyMap<string, string> = new Map(
  NAMES.trim().split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);
