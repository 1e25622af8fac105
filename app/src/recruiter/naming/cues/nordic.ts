import type { CueWords } from './cue.ts'

export const norwegianAndDanish: CueWords = {
  label:
    'kontaktperson|kontaktpersoner|kontaktperson for stillingen|din kontaktperson|att|v/|navn|naermeste leder|din leder|rekrutterer|kontaktperson er|ansaettelsesansvarlig',
  heading:
    'kontakt|kontaktinformasjon|kontaktinfo|sporsmal|sporgsmal|sporsmal om stillingen|vil du vite mer|mer informasjon|nysgjerrig',
  verb: 'kontakt|kontakte|ta kontakt med|ta gjerne kontakt med|tage kontakt til|tag kontakt til|tag fat i|henvendelse til|henvendelser til|henvend deg til|henvende dig til|rettes til|stilles til|kan rettes til|fas hos|fas ved|fas av|fas ved henvendelse til|ved henvendelse til|gis av|gir|hos|hor med|soknad til|ansogning til|soknad sendes|sendes til|sendt til|skriv til|send e-post til|opplysninger ved|oplysninger hos|kontakta',
  weak: 'sporsmal|sporgsmal|sporsmal til|opplysninger|oplysninger|informasjon|information|ring|ringe|ring til|snakk med|prat med|mail|send|maile|skriv|spor',
  back: 'svarer pa sporsmal|svarer gjerne pa|besvarer sporsmal|kan svare pa|gleder seg til|ser frem til|kan kontaktes',
  self: 'jeg heter|jeg hedder|mitt navn er|mit navn er|jeg er',
  report: 'rapporterer til|refererer til|referer til',
  bye: 'hilsen|med hilsen|med vennlig hilsen|vennlig hilsen|med venlig hilsen|venlig hilsen|mvh|beste hilsen|bedste hilsner|de bedste hilsner|kh|vh|hilsner',
}

export const swedish: CueWords = {
  label:
    'kontaktperson|kontaktpersoner|rekryterande chef|ansvarig rekryterare|rekryterare|namn|din kontakt|ansvarig for rekryteringen',
  heading:
    'kontakt|kontaktuppgifter|fragor|fragor om tjansten|upplysningar|valkommen att kontakta|kontakta oss',
  verb: 'kontakta|kontakta garna|kontakter|hor av dig till|hora av dig till|vand dig till|vanda dig till|ansokan till|ansokan skickas till|skickas till|besvaras av|lamnas av|ges av|svarar|svarar ansvarig|svarar rekryterare|mejla till|maila till|skriv till|skicka till|cv till|stallas till|stalls till|skicka din ansokan till',
  weak: 'fragor|upplysningar|ring|ringa|mejla|maila|mail|skicka|information|prata med|skicka din ansokan',
  back: 'svarar pa fragor|svarar garna pa|besvarar fragor|svarar pa dina fragor|ser fram emot|ser fram emot din',
  self: 'jag heter|mitt namn ar|jag ar',
  report: 'rapporterar till|narmaste chef ar|narmaste chef',
  bye: 'halsningar|med vanliga halsningar|vanliga halsningar|med vanlig halsning|basta halsningar|mvh|varma halsningar|hjartliga halsningar',
}

export const finnish: CueWords = {
  label: 'yhteyshenkilo|yhteyshenkilot|rekrytoija|nimi|yhteyshenkilona',
  heading: 'yhteystiedot|ota yhteytta|lisatietoja|lisatiedot|kysymykset|kysyttavaa',
  verb: 'lisatietoja antaa|lisatietoja antavat|lisatietoja tehtavasta antaa|lisatietoja tehtavasta antavat|tehtavasta antaa|antaa|antavat|ota yhteytta|hakemukset osoitteeseen|hakemus',
  weak: 'lisatietoja|lisatiedot|kysy|soita|kysymyksiin|hakemukset',
  back: 'antaa lisatietoja|vastaa kysymyksiin|vastaa mielellaan|kertoo mielellaan|kertoo lisaa',
  self: 'olen|nimeni on',
  bye: 'terveisin|ystavallisin terveisin|parhain terveisin|yt|t',
}
