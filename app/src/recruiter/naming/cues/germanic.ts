import type { CueWords } from './cue.ts'

export const german: CueWords = {
  label:
    'ansprechpartner|ansprechpartnerin|ansprechpartner in|ihre ansprechpartnerin|ihr ansprechpartner|deine ansprechpartnerin|dein ansprechpartner|ansprechperson|ansprechpersonen|kontaktperson|kontaktpersonen|ihre kontaktperson|deine kontaktperson|dein kontakt|ihr kontakt|z hd|zu handen|z hdn|zu hd|ansprechpartner ist|ansprechpartnerin ist|dein recruiter|deine recruiterin|personalverantwortliche|personalverantwortlicher|name',
  heading: 'kontakt|kontaktdaten|fragen|ruckfragen|noch fragen|kontakt und bewerbung',
  verb: 'wenden sie sich an|wenden sie sich bitte an|wenden sich an|wende dich an|wende dich bitte an|wende dich gerne an|wende dich einfach an|sich an|dich an|kontaktieren sie|kontaktiere|bewerbung an|bewerbungen an|unterlagen an|bewerbungsunterlagen an|lebenslauf an|richten sie|richte|melde dich bei|melden sie sich bei|schreib|schreibe an|senden sie|sende|schicke|schick|erhalten sie von|erteilt|erteilt ihnen|steht ihnen|steht dir|stehen ihnen|steht|beantwortet|beantwortet ihnen|beantwortet dir|auskunft erteilt|auskunfte erteilt|betreut von|ansprechbar ist',
  weak: 'ruckfragen|fragen|ruf|rufen sie|sprich mit|auskunft|auskunfte|informationen|bei fragen|bewirb dich|bewerben sie sich',
  back: 'freut sich|beantwortet gerne|beantwortet gern|beantwortet deine fragen|beantwortet ihre fragen|ist ihr ansprechpartner|ist ihre ansprechpartnerin|ist dein ansprechpartner|ist deine ansprechpartnerin|hilft dir gerne|hilft ihnen gerne|steht ihnen|steht dir|begleitet dich|gerne zur verfugung',
  self: 'ich bin|ich heisse|mein name ist|ich heiße|hier ist',
  report: 'berichtest an|vorgesetzte ist|vorgesetzter ist|vorgesetzte wird|berichten an',
  bye: 'mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|freundliche gruße|mit freundlichen grußen|viele grusse|viele gruße|herzliche grusse|herzliche gruße|beste grusse|beste gruße|liebe grusse|liebe gruße|lg|mfg|hochachtungsvoll|herzlichst|dein|deine|euer|eure',
}

export const dutch: CueWords = {
  label:
    'contactpersoon|contactpersonen|t a v|ter attentie van|jouw contactpersoon|je contactpersoon|je recruiter|jouw recruiter|naam',
  heading: 'contact|contactgegevens|meer informatie|meer weten|vragen|interesse',
  verb: 'contact op met|contact opnemen met|neem contact op met|contact met|sollicitatie naar|sollicitatie aan|cv naar|motivatie naar|brief naar|brief aan|richten aan|stuur|mail naar|mailen naar|terecht bij|reageren naar|informatie bij',
  weak: 'bel|bellen met|bel met|mail|mailen|vragen|informatie|solliciteren|app',
  back: 'beantwoordt je vragen|staat je graag te woord|helpt je graag|beantwoordt graag|vertelt je graag meer|is je contactpersoon',
  self: 'ik ben|mijn naam is|ik heet',
  report: 'rapporteert aan|rapporteer je aan|leidinggevende is',
  bye: 'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet',
}
