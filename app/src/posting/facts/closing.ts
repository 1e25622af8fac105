import type { Page } from '../page.ts'

const closed =
  /(?:this|the) (?:job|position|posting|vacancy|role|opening|job posting|listing|requisition|ad)(?: you(?:'|’)re looking for| you are trying to view| posting)? (?:is|has been|was) (?:no longer (?:available|open|active|accepting applications|accepting)|closed|filled|expired|removed|unpublished|taken down|not available)|no longer accepting applications|(?:no (?:such )?jobs? (?:was |were )?found|page not found|404 not found|job not found|position not found|couldn(?:'|’)t find (?:that|this|the) job|sorry, this (?:job|position))|applications? (?:for this (?:job|role|position) )?(?:are|is) (?:now )?closed|(?:diese|die) (?:stelle|position|anzeige|stellenanzeige) (?:ist|wurde) (?:leider )?(?:nicht mehr (?:verfügbar|aktuell|online)|bereits besetzt|besetzt|abgelaufen|deaktiviert)|(?:cette|l(?:'|’))\s?(?:offre|annonce)(?: d(?:'|’)emploi)? (?:n(?:'|’)est plus (?:disponible|en ligne|active)|a expiré|est (?:expirée|pourvue|clôturée))|(?:esta|la) oferta (?:ya no está disponible|ha (?:caducado|expirado|finalizado))|(?:stillingen|annonsen) er (?:ikke lenger (?:aktiv|tilgjengelig|ledig)|utløpt)|(?:annonsen|tjänsten) (?:är|har) (?:inte längre|avpublicerad|tillsatt|utgången)|(?:deze )?vacature is (?:niet meer|gesloten|vervuld)|(?:esta|a) vaga (?:foi (?:encerrada|preenchida)|não está mais disponível|já não está disponível)|stillingen er (?:besat|lukket|utlyst)|oferta (?:nieaktualna|wygasła)|(?:l(?:'|’)annuncio|l(?:'|’)offerta|questa posizione) (?:non è più|è scadut[ao])/iu

/** The words in which a page says that the job is gone; null where it says so only far below a posting. */
export function findClosing(page: Page): { quote: string; whole: boolean } | null {
  const named = [page.title, ...page.headings.slice(0, 4).map(({ text }) => text)].join('\n')
  const titled = closed.exec(named)
  const match = titled ?? closed.exec(page.text.slice(0, 3_000))
  if (match === null) return null
  // An expired banner above a whole posting leaves a posting to read; a shell of navigation does not, however long: a page
  // whose own title says that there is no such job is about nothing else.
  return { quote: match[0], whole: titled !== null || page.text.length < 3_500 }
}

export function looksLikeLogin(page: Page): boolean {
  const asks =
    /(?:sign|log) ?in to (?:continue|view|see|apply|your)|please (?:sign|log) ?in|you (?:must|need to) (?:be logged|log|sign) ?in|anmelden, um|connectez-vous pour|inicia sesión para|authwall|verify you are human|checking your browser|enable javascript and cookies/iu
  return page.text.length < 1_500 && asks.test(`${page.title}\n${page.text}`)
}

/** Whether a page came without its text: a frame that a program in the browser would fill. */
export function looksEmpty(page: Page): boolean {
  return (
    page.text.length < 200 && page.headings.length === 0 && (page.scripts.length > 0 || page.text.length < 40)
  )
}
