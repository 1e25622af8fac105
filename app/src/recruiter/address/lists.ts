import { isDisposableEmailDomain } from 'disposable-email-domains-js'

/** Mail providers for everybody: an address there says nothing of an employer, and no pattern. The big ones of each region. */
const freeMail = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es live.co.uk live.fr live.nl live.se live.no live.dk outlook.de outlook.fr outlook.es
yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.co.in yahoo.co.jp yahoo.com.br ymail.com rocketmail.com aol.com aol.de icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io
tutanota.de fastmail.com fastmail.fm hey.com zoho.com zohomail.eu gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.fr web.de t-online.de freenet.de arcor.de mail.de posteo.de mailbox.org online.de
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it tin.it tiscali.it alice.it telefonica.net terra.es terra.com.br uol.com.br bol.com.br ig.com.br sapo.pt
ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl telenet.be skynet.be proximus.be online.no telia.com telia.se bredband.net comhem.se tele2.se spray.se mail.dk jubii.dk stofanet.dk kolumbus.fi luukku.com
wp.pl o2.pl onet.pl interia.pl op.pl poczta.fm seznam.cz email.cz centrum.cz azet.sk freemail.hu citromail.hu abv.bg mail.ru yandex.ru yandex.com bk.ru inbox.ru list.ru rambler.ru ukr.net i.ua
qq.com 163.com 126.com sina.com sohu.com foxmail.com naver.com hanmail.net daum.net docomo.ne.jp ezweb.ne.jp rediffmail.com btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com bigpond.com optusnet.com.au
comcast.net verizon.net att.net sbcglobal.net cox.net charter.net earthlink.net bellsouth.net shaw.ca rogers.com sympatico.ca mail.com email.com bluewin.ch sunrise.ch`.split(
    /\s+/,
  ),
)

export const isFreeMail = (domain: string): boolean => freeMail.has(domain.toLowerCase())

/** Throw-away mail: nobody who hires reads it next week. */
export const isDisposable = (domain: string): boolean => isDisposableEmailDomain(domain)
