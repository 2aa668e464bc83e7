import type { TriggerWords } from './kinds.ts';

export const pl: TriggerWords = {
  code: 'pl',
  says: {
    grant: `
      (otrzymał~|otrzymuje|uzyskał~|uzyskuje|pozyskał~|zdobył~) … (dotację|dotacje|dofinansowanie|grant|grantu|wsparcie z NCBR|wsparcie z PARP)
      (projekt|inwestycja) (dofinansowany|dofinansowana|współfinansowany|współfinansowana|finansowany) (przez|z|ze środków) {what}
      dofinansowano ze środków {what}`,
    revenue: `
      (przychody|przychód|obroty|obrót|sprzedaż) … {money}
      (przychody|obroty|sprzedaż) (wzrosły|wzrosła) … {percent}
      wzrost (przychodów|sprzedaży|obrotów) o {percent}`,
    investors: `
      relacje inwestorskie
      dla inwestorów
      inwestorzy
      raport roczny
      raporty roczne`,
    listed: `
      {ticker}
      spółka (giełdowa|notowana na GPW|notowana na giełdzie)
      (notowana|notowani|notowany) na (GPW|NewConnect|Giełdzie Papierów Wartościowych|giełdzie)`,
    enterprise: `
      Enterprise
      skontaktuj się z działem sprzedaży
      kontakt z działem sprzedaży
      zapytaj o (cenę|ofertę)
      wycena indywidualna
      indywidualna wycena
      poproś o ofertę`,
    freeOnly: `
      całkowicie (darmowe|darmowy|darmowa|bezpłatne|bezpłatny|za darmo)
      100 % za darmo
      100% za darmo
      darmowe dla wszystkich
      bezpłatne dla wszystkich
      finansowane z darowizn`,
    layoffs: `
      zwolnienia grupowe
      zwolnień grupowych
      (zwalnia|zwolni|zwolniła|zwolnił) {n}
      (likwiduje|zlikwiduje|redukuje|zredukuje) {n} (etatów|miejsc pracy|stanowisk)
      redukcja (zatrudnienia|etatów)
      wstrzymanie (rekrutacji|zatrudnienia)
      restrukturyzacja zatrudnienia`,
    newSite: `
      (otwiera|otwieramy|otworzył~|otworzy|otworzymy|uruchamia|uruchamiamy|uruchomił~) … (nowe|nowy|nową|nowego|drugi|drugie|drugą|trzeci|trzecie|trzecią|kolejny|kolejne|kolejną) {site}
      (przenosi|przenosimy|przeniósł|przeniosła|przenieśliśmy) się do (nowej|nowego|nowych) {site}
      otwarcie (nowego|nowej|drugiego|drugiej|kolejnego) {site}`,
    acquisition: `
      (przejmuje|przejął|przejęła|przejęliśmy|kupuje|kupił|kupiła|nabywa|nabyła|nabył) [spółkę|firmę] {name}
      (przejęcie|przejęcia|nabycie|zakup) (spółki|firmy) {name}`,
    parent: `
      (została|został|zostaliśmy) (przejęta|przejęty|kupiona|kupiony|przejęci) przez [grupę] {name}
      (część|częścią) grupy {name}
      spółka zależna [od] {name}
      należy do grupy {name}`,
    procurement: `
      dostawcy
      dla dostawców
      portal dostawcy
      portal dostawców
      zostań dostawcą
      zakupy i przetargi`,
    openToWork: `
      (szukam|poszukuję) [nowej] pracy
      (otwarty|otwarta) na [nowe] (możliwości|oferty|wyzwania)`,
    pain: `
      ręczne (procesy|raporty|raportowanie|wprowadzanie|zadania)
      (arkusze|arkuszy|arkuszach|tabele|tabelach) (Excel|Excela|kalkulacyjne|kalkulacyjnych)
      papierow~ (proces~|obieg~|dokumentacj~)
      przestarzał~ system~
      silosy danych
      dług techniczny
      powtarzalne (zadania|czynności)`,
    surge: `
      (zatrudni|zatrudnimy|zatrudnia|zatrudnić|rekrutuje|szukamy) [ponad|około|do] {n} [nowych] (osób|pracowników|specjalistów|inżynierów)
      (stworzy|stworzymy|utworzy|powstanie) [ponad|około] {n} [nowych] (miejsc pracy|etatów|stanowisk)
      (podwoi|podwoimy|podwajamy) (zespół|zatrudnienie)`,
    compliance: `
      {norm}
      zgodne z RODO
      zgodny z RODO`,
    newMarket: `
      (wchodzi|wchodzimy|weszła|weszliśmy|wejście|ekspansja|rozszerza działalność|rusza) (na|do|w) [rynek|rynki|rynku] {name}`,
    launch: `
      (wprowadza|wprowadzamy|wprowadziła|wprowadził|prezentuje|przedstawia|uruchamia) [dziś] [na rynek] [swój|nasz|swoją|naszą] [nowy|nową|nowe] {name}
      premiera {name}`,
    partners: `
      zostań partnerem
      zostań dystrybutorem
      program partnerski
      portal partnera
      strefa partnera
      dystrybutorzy
      znajdź dystrybutora`,
    migration: `
      (migracja|migrację|migracji|przejście|przejścia) (z|ze|do|na) {what}
      (migrujemy|migruje|przechodzimy|przechodzi) (z|ze|do|na) {what}
      (wymiana|wymianę|zastąpienie) (naszego|obecnego|starego|dotychczasowego) {what}`,
    tender: `
      przetarg
      przetargu
      przetargi
      zapytanie ofertowe
      zamówienie publiczne
      postępowanie o udzielenie zamówienia`,
    datedNeed: `
      (do|przed|najpóźniej do|nie później niż do) [końca|dnia|koniec] {soon}`,
    fiscalYear: `
      rok (obrotowy|fiskalny|podatkowy) … (kończy się|trwa do|zamyka się) [w] {soon}
      koniec roku (obrotowego|fiskalnego) … {soon}`,
    renewal: `
      (umowa|umowa ramowa|licencja|kontrakt) … (wygasa|obowiązuje do|kończy się|trwa do) [w|dnia] {soon}`,
    fair: `
      (odwiedź|odwiedźcie|spotkaj|spotkajmy|znajdź) [nas|się] (na|podczas) [targach] {name}
      będziemy na [targach] {name}`,
    newLeader: `
      nowy {title}
      nowa {title}
      (powołuje|powołała|powołał|mianuje|mianowała|zatrudnia) … (na stanowisko|na funkcję|jako) [nowego|nowej] {title}
      (objął|objęła|obejmie) (stanowisko|funkcję) {title}
      został~ {title}`,
    comingSoon: `
      wkrótce
      już wkrótce
      wkrótce dostępne
      lista oczekujących
      zapisz się na listę oczekujących
      wczesny dostęp`,
    closed: `
      w likwidacji
      w upadłości
      ogłosił~ upadłość
      ogłoszono upadłość
      (zakończył~|zaprzestał~) (działalność|działalności|działalność gospodarczą)
      zamknięte na stałe
      ta domena jest na sprzedaż`,
    noBusiness: `
      projekt (studencki|szkolny|hobbystyczny|osobisty)
      strona (prywatna|osobista|hobbystyczna)
      prywatny blog
      (wyłącznie|tylko) dla (osób prywatnych|klientów indywidualnych)`,
  },
  unless: {
    grant: 'wniosek\nwnioski\ndoradztwo\npomagamy',
    freeOnly: 'okres próbny\nplan\nwysyłka',
    layoffs: 'adwokat\nradca prawny\nkodeks pracy',
    acquisition: 'wiedzę\numiejętności\ndoświadczenie\nklientów\nodpowiedzialność\nobowiązki\nstery',
    compliance: '(pomag~|przygotow~|doradztw~|wdraż~|audyt~)\nszkoleni~\nkurs\nwebinar',
    migration: 'doświadczenie\nużytkowników\nludzi\nludności',
    tender: 'wzór\noprogramowanie\nporadnik\njak\nszablon',
    datedNeed: 'aplik~\nzgłoszeni~\nzapis~\nzamów~\nrekrutacj~',
    fair: 'biurze\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'szukamy\nposzukujemy\nrekrutacja',
    launch: 'wyniki\nraport',
    closed: 'niedziel~\nświęt~\ntymczasowo\nurlop~\nadwokat\nsyndyk\nradca prawny',
    noBusiness: 'nie tylko\nrównież',
  },
  notBefore: 'nie\nbez\nnigdy\nani\nżaden\nżadnych\nmógłby\nmogłaby\nuniknąć',
  maybe: 'jeśli\njeżeli\nczy\njak\ndlaczego\ngdyby\ngdy',
  notBehind: 'nie (jest|są|został~|planuje|planujemy)\nwykluczone\nzaprzecza\nkonkurenc~',
  others: 'klient~\nklienc~\npomagamy\npomaga\ndoradztwo\ndoradzamy\n(twoja|twojej) firm~\npaństwa\nfirmy, które\nfirm, które\nstartupy, które\nkonkurenc~',
  site: 'biuro|biura|siedzibę|siedziba|siedziby|zakład|zakładu|fabrykę|fabryka|fabryki|oddział|oddziału|magazyn|magazynu|sklep|sklepu|centrum|halę|hali|salon|hale',
  title: 'CEO|CFO|CTO|COO|CMO|prezes|prezesem|prezesa|prezes zarządu|prezesem zarządu|prezesa zarządu|dyrektor|dyrektorem|dyrektora|dyrektor generalny|członek zarządu|członkiem zarządu|wiceprezes|wiceprezesem|wiceprezesa|kierownik działu',
  market: 'rynek|rynki|rynku|Europy|Europa|Azji|Afryki|Ameryki|Stanów Zjednoczonych|USA|Wielkiej Brytanii|Niemiec|Niemczech|Niemcy|Czech|Słowacji|Francji|Hiszpanii|Włoch|Skandynawii|DACH|Benelux|Bliskiego Wschodu|niemiecki|czeski|brytyjski|amerykański|francuski|europejski|skandynawski',
  ends: '[do] końca roku|koniec roku|końcem roku',
  edge: 'końca|koniec',
  deadline: 'termin\nterminie\ndo dnia\nskładania ofert\nnajpóźniej\nnie później niż',
  need: 'potrzeb~\nmusimy\nmusi\nmuszą\nwdroż~\nwdraż~\nzastąpi~\nwymieni~\nmigrac~\nuruchomi~\nwprowadz~\nnależy',
};
