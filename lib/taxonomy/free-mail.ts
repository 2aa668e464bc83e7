/**
 * Mailbox providers anybody may sign up with: an address there tells nothing about an employer.
 * Reviewed by hand; hosts that are companies in their own right (a telecom's staff, a retailer) are left out where the mailbox uses the same domain.
 */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com
  outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.pt outlook.jp outlook.com.br outlook.co.uk
  hotmail.com hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.co.uk hotmail.com.br hotmail.com.ar hotmail.se hotmail.no hotmail.be hotmail.nl hotmail.ch
  live.com live.de live.fr live.it live.nl live.se live.no live.dk live.be live.co.uk live.com.mx live.com.pt live.com.au msn.com windowslive.com passport.com
  yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.uk yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.ca yahoo.co.in yahoo.in yahoo.com.au yahoo.co.jp yahoo.co.id yahoo.com.sg yahoo.com.hk yahoo.com.tw yahoo.gr yahoo.se yahoo.no yahoo.dk yahoo.pl ymail.com rocketmail.com myyahoo.com
  icloud.com me.com mac.com
  aol.com aol.de aol.fr aol.co.uk aim.com
  gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.fr gmx.us web.de mail.de email.de freenet.de t-online.de arcor.de online.de posteo.de posteo.net mailbox.org tutanota.com tutanota.de tuta.io tuta.com keemail.me vodafone.de freemail.de
  aon.at chello.at bluewin.ch hispeed.ch sunrise.ch
  proton.me protonmail.com protonmail.ch pm.me hushmail.com fastmail.com fastmail.fm startmail.com runbox.com mailfence.com zoho.eu zohomail.com zohomail.eu
  mail.com email.com usa.com consultant.com engineer.com europe.com post.com
  wanadoo.fr free.fr laposte.net sfr.fr neuf.fr club-internet.fr numericable.fr
  libero.it virgilio.it tiscali.it alice.it tin.it inwind.it
  terra.com.br uol.com.br bol.com.br ig.com.br globo.com globomail.com sapo.pt
  telefonica.net terra.es ono.com
  btinternet.com btopenworld.com virginmedia.com ntlworld.com blueyonder.co.uk talktalk.net sky.com tiscali.co.uk
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net roadrunner.com
  rogers.com shaw.ca sympatico.ca videotron.ca
  bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz
  ziggo.nl planet.nl hetnet.nl home.nl kpnmail.nl telenet.be skynet.be
  telia.com comhem.se spray.se bredband.net online.no broadpark.no getmail.no mail.dk jubii.dk luukku.com suomi24.fi
  wp.pl o2.pl onet.pl onet.eu interia.pl op.pl poczta.fm gazeta.pl tlen.pl
  seznam.cz centrum.cz email.cz atlas.cz centrum.sk azet.sk freemail.hu citromail.hu abv.bg mail.bg
  mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com rambler.ru ukr.net i.ua
  qq.com 163.com 126.com sina.com sina.cn sohu.com foxmail.com yeah.net
  naver.com hanmail.net daum.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp
  rediffmail.com walla.com walla.co.il bezeqint.net`
    .split(/\s+/)
    .filter((domain) => domain !== ''),
);

/** True when an address or a domain belongs to a mailbox provider for everybody. */
export function isFreeMail(addressOrDomain: string): boolean {
  const domain = addressOrDomain.slice(addressOrDomain.lastIndexOf('@') + 1).trim().toLowerCase();
  return FREE_MAIL_DOMAINS.has(domain);
}
