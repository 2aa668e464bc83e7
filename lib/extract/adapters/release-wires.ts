/** Wires that carry other companies' releases. */
export const RELEASE_WIRES: readonly string[] =
  'globenewswire.com prnewswire.com prnewswire.co.uk businesswire.com accesswire.com newsfilecorp.com prweb.com einpresswire.com einnews.com newswire.com newswire.ca prlog.org openpr.com openpr.de presseportal.de presseportal.ch pressebox.de pressebox.com ots.at lifepr.de firmenpresse.de news-aktuell.de dgap.de eqs-news.com marketwired.com send2press.com issuewire.com realwire.com responsesource.com prfire.co.uk mynewsdesk.com news.cision.com cisionwire.se via.ritzau.dk via.tt.se kommunikasjon.ntb.no sttinfo.fi presseagence.fr businesswire.fr'.split(
    ' ',
  );
