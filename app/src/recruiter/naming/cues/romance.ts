import type { CueWords } from './cue.ts'

export const french: CueWords = {
  label:
    'votre contact|personne a contacter|personne de contact|personne contact|interlocuteur|interlocutrice|votre interlocuteur|votre interlocutrice|votre recruteur|votre recruteuse|charge de recrutement|nom du contact|nom|correspondant|correspondante|a l attention de|a l attention du|a l’attention de|a l attention d|contact rh|ton contact|suivi par|dossier suivi par',
  heading:
    'contact|contacts|nous contacter|contactez-nous|renseignements|informations|pour postuler|des questions',
  verb: "contacter|contactez|contacte|adressez|adresser|aupres de|aupres d'|candidature a|candidatures a|cv a|lettre a|motivation a|dossier a|envoyer a|envoyez a|adresser a|s'adresser a|joindre|prendre contact avec|prenez contact avec|ecrire a|ecrivez a|envoyer|envoyez|a envoyer a|rapprocher de|transmettre a|l'attention de|l’attention de|l'attention du|l’attention du|l'attention d'|l’attention d’|attention de",
  weak: 'renseignements|renseignement|questions|informations|appeler|appelez|telephoner a|postuler|candidature|candidatures',
  back: 'repondra a vos questions|repond a vos questions|est votre contact|sera votre interlocuteur|sera votre interlocutrice|se tient a votre disposition|vous attend|attend votre candidature|est a votre disposition',
  self: "je suis|je m'appelle|je m’appelle|moi c'est|moi c’est",
  report:
    'rattache a|rattachee a|rattache directement a|sous la responsabilite de|rattache(e) a|reporterez a',
  bye: 'cordialement|bien cordialement|tres cordialement|salutations|sincerement|bien a vous|a bientot|amicalement|sinceres salutations',
}

export const spanish: CueWords = {
  label:
    'persona de contacto|persona contacto|contacto|a la atencion de|a la atencion del|nombre|nombre de contacto|reclutador|reclutadora|responsable de seleccion|persona de contacte|atencion',
  heading: 'contacto|contactos|datos de contacto|contactanos|informacion|informes|interesados',
  verb: 'contactar con|contacta con|contacte con|contactar a|contacta a|contactar|contacta amb|contactar amb|dirigirse a|dirigete a|enviar a|enviar cv a|curriculum a|curriculum vitae a|cv a|candidatura a|escribir a|escribe a|escribenos a|comunicarse con|ponte en contacto con|ponerse en contacto con|atencion de|comunicate con|envia tu cv a|enviar curriculum a|preguntar por|pregunta por',
  weak: 'dudas|preguntas|llamar a|llama a|llamar al|informacion|interesados|enviar|informes con|informes',
  back: 'responde a tus preguntas|resolvera tus dudas|te atendera|es tu contacto|es tu persona de contacto',
  self: 'soy|me llamo|mi nombre es|em dic|soc',
  report: 'reportando a|reportara a|reportaras a|reporta a',
  bye: 'saludos|un saludo|atentamente|cordialmente|saludos cordiales|salutacions|atte|gracias',
}

export const italian: CueWords = {
  label:
    "referente|persona di contatto|contatto|all'attenzione di|all’attenzione di|alla c.a. di|alla cortese attenzione di|alla cortese attenzione della|cortese attenzione|c a|nome|selezionatore|selezionatrice|responsabile della selezione|responsabile del procedimento|il tuo contatto",
  heading: 'contatti|contatto|informazioni|per informazioni|per candidarsi|contattaci',
  verb: 'contattare|contatta|contattate|rivolgersi a|rivolgiti a|scrivere a|scrivi a|inviare a|inviare il curriculum a|curriculum a|curriculum vitae a|cv a|candidatura a|candidature a|inviare il cv a|attenzione di|attenzione della|inviare|parla con',
  weak: 'informazioni|domande|chiamare|chiama|telefonare a|candidature|dubbi',
  back: 'rispondera alle tue domande|e a disposizione|e il tuo contatto|e la tua referente',
  self: 'sono|mi chiamo|il mio nome e',
  report: 'riporta a|riporterai a|risponde a|riportando a',
  bye: 'cordiali saluti|distinti saluti|saluti|un saluto|grazie|cordialmente|a presto',
}

export const portuguese: CueWords = {
  label:
    'pessoa de contato|pessoa de contacto|contato|contacto|a atencao de|aos cuidados de|a/c|nome|nome do contato|recrutador|recrutadora|responsavel pela vaga|ao cuidado de',
  heading: 'contato|contatos|contacto|contactos|duvidas|informacoes|mais informacoes|interessados',
  verb: 'contatar|contactar|contate|contacte|entre em contato com|entrar em contato com|entrar em contacto com|fale com|fale com a|fale com o|falar com|curriculo para|o seu curriculo para|seu curriculo para|cv para|candidatura para|enviar para|envie para|escreva para|procurar|envie|enviar|dirigir-se a',
  weak: 'duvidas|perguntas|informacoes|ligue para|ligar para|interessados|curriculos|chamar',
  back: 'responde as tuas perguntas|esclarece as suas duvidas|tira suas duvidas|e o seu contato',
  self: 'sou|chamo-me|meu nome e|o meu nome e|eu sou|me chamo',
  report: 'reporta a|reportando a|responde a|reportar a',
  bye: 'atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraco|abracos|obrigado|obrigada|att',
}
