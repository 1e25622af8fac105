import { fold } from '../../posting/facts/folding.ts'

/** Word lists by what a word does beside a name; all folded. What is listed here is never part of a person's name. */
const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(fold))

const honorifics = set(`
dr prof professor professorin ing dipl mag mr mrs ms miss mx sir madam m mme mlle me monsieur madame mademoiselle herr herrn frau fr hr fru froken
fraulein sr sra srta senor senora senorita don dona sig sigra sigr signor signora dott dottssa dssa dhr mevr mw mevrouw heer phd med rer nat jur lic msc bsc
mba pd priv ra avv arch geom mgr bc mudr judr phdr rndr inz lek pan pani pana ds cand rektor d da dhr
lic licda dra profa rev sgt sergeant capt lt col maj cpl hon ibu bapak bpk sister arq abog eng ustaz
г господин госпожа г-н г-жа пан пані кк κος κα`)
const roles = set(`
manager director head lead leader chief officer vp svp evp president founder cofounder co-founder ceo cto coo cfo cpo cio cmo chro hr owner partner
consultant professor lecturer engineer developer designer scientist coordinator co-ordinator specialist assistant adviser advisor supervisor foreman
principal dean chair chairman chairwoman chairperson secretary administrator editor analyst architect executive representative sourcer people talent
recruiter recruiters recruiting recruitment recruit hrbp matron nurse ward captain chef researcher investigator pi proprietor registrar generalist teamlead
superintendent controller clerk teacher headteacher producer strategist technologist associate staff vice deputy senior junior clinical
personalabteilung personal recruiting leitung leiter leiterin inhaber inhaberin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsleitung referent referentin sachbearbeiter sachbearbeiterin
personaler personalerin berater beraterin chefin vorstand prasident prasidentin assistenz assistentin personalwesen bereichsleitung direktor direktorin grunder grunderin
responsable directeur directrice gerant gerante charge chargee recruteur recruteuse recrutement cheffe president presidente assistante conseiller conseillere
dirigeant dirigeante drh rh rrh gestionnaire fondateur fondatrice adjoint adjointe proviseur
director directora jefe jefa tecnico tecnica gerente encargado encargada coordinador coordinadora reclutador reclutadora seleccion rrhh asesor asesora fundador fundadora propietario socia socio
responsabile direttore direttrice titolare ufficio addetto addetta risorse selezione amministratore amministratrice selezionatore selezionatrice
diretor diretora coordenador coordenadora analista recrutador recrutadora gestor gestora fundador fundadora
hoofd teamleider afdelingshoofd adviseur eigenaar oprichter leidinggevende coordinator personeelszaken bestuurder
leder sjef konsulent radgiver direktor enhetsleder styrer souschef formand teamchef ordforer overlege koordinator ansvarlig rektor daglig ledende avdelingsleder
handlaggare rekryterare ansvarig vd ekonomichef forskare forestandare lektor rektor ledare
johtaja paallikko esimies esihenkilo toimitusjohtaja rekrytoija asiantuntija rehtori henkilostopaallikko
kierownik dyrektor dyrektorka specjalista specjalistka menedzer menadzer rekruter rekruterka prezes wlasciciel kadr hr-owiec
personalista personalistka naborarka naborar reditel reditelka vedouci jednatel manazer manazerka
vezeto igazgato menedzser mudur muduru yoneticisi uzmani insan kaynaklari
менеджер директор руководитель рекрутер начальник специалист hr-менеджер hr-директор керівник менеджерка`)
const roleEnd =
  /(?:leiter|leiterin|leitung|leder|ledare|sjef|chef|chefin|konsulent|konsult|radgiver|direktor|direktorin|direktør|ansvarlig|ansvarig|referent|referentin|berater|beraterin|manager|managerin|inspektor|koordinator|johtaja|paallikko|esimies|manajer|leider|hoofd|founder|lege|rektor|-менеджер|sekreter|handlaggare|forestandare|mester|meister|meisterin)$/

const organisations = set(`
gmbh mbh ag kg ug ohg gbr se ltd limited llc llp inc incorporated corp corporation company plc pty oy oyj ab as asa aps bv nv sa sas sarl srl spa sl slu sc lda ltda eireli zoo sro kft zrt co group
gruppe gruppen groupe grupo gruppo konzern holding foundation stiftung fondation fundacion fundacao fondazione university universitat universite universidad universidade universita universitet universiteit yliopisto
institut institute instituto istituto college school schule schulen skole skolan skola escola escuela ecole lycee hospital klinik klinikum klinikken krankenhaus sykehus sjukhus sjukhuset hopital
ziekenhuis bank verein ev verlag hotel restaurant cafe bar backerei metzgerei praxis kanzlei apotheke autohaus church kirche museum theater theatre cinema club
act law prize award fellowship fund capital ventures consulting consultancy solutions technologies technology labs laboratories studio studios software systems industries services service
kommune kommunen kommun kommuns city stadt landkreis mairie ayuntamiento ajuntament gemeente gemeinde comune council ministry ministerium department dept district county borough park airport building tower
center centre zentrum haus house street straße strasse str road avenue ave boulevard lane drive square platz allee gasse weg gata gate gade vej vei vag plaza calle rue via rua straat laan
agency agentur agence agencia agenzia association verband bureau buro office partners partner associates brothers sons search staffing farms works media press radio tv news times
day days week month fair expo conference summit edition ost west nord sud north south east airlines railways cloud suite`)
const orgEnd =
  /(?:strasse|strase|-universitat|-gymnasium|-schule|-institut|-klinik|-stiftung|-allee|-platz|gesellschaft|genossenschaft|verein|kommunen?|universitet(?:et)?|sykehus(?:et)?|sjukhus(?:et)?|backerei|handlung|vej|gatan)$/

const never = set(`
fundraising planning logistics production procurement purchasing communications communication catering housekeeping nursing maintenance retail events event digital content growth partnerships community education training learning development compliance risk audit strategy innovation transformation clinical pharmacy radiology surgery paediatrics pediatrics midwifery oncology cardiology technical programs programmes leitende leitender leitend mpa mfa
job jobs career careers hiring human resources resource team teams department apply application applications applicant applicants candidate candidates link website web here now please info
information support desk help helpdesk customer customers client clients sales marketing firm engineering engineers developers abteilung bewerbung bewerbungen stelle stellen
acquisition operations admin reception secretariat sekretariat direction ressources humaines candidature candidatures equipe recursos humanos equipo equip empresa empleo
departamento rekrytering personalavdelning personalavdelningen personalavdelningen personalavdelingen avdeling avdelingen enhet enheten stilling stillingen soknad ansokan rekruttering personeel afdeling vacature
umane personale the a an our your my we us you this that these those for with and or of in at on to from by is are be will not no any all more if about what who where when why how he she they it its their her his
national international global remote onsite hybrid full part time salary monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli oktober dezember new united states kingdom europe america linkedin twitter x facebook github
instagram google microsoft amazon apple python java javascript typescript react angular vue node ruby rails django spring boot kubernetes docker aws azure sql php jira confluence junit public private general
none tbd tba na nobody unknown anonymous confidential dear hello hi hey thanks regards best cheers sincerely skype zoom slack telegram whatsapp discord signal equal opportunity employer employment position
positions role vacancy vacancies reference ref deadline location address postfach postboks box cv resume lebenslauf unterlagen frage fragen ruckfragen sporsmal sporgsmal question questions naermere opplysninger
oplysninger mer ytterligere fragor weitere tel tlf telefon telephone phone mobil mobile mob cell fax email e-mail mail epost e-post mejl correo courriel posta puh sahkoposti website homepage url http https www
bitte wir sie ihr ihre du dein deine unser unsere der die das den dem und oder mit von bei fur im am ist sind ein eine le la les des un une et ou pour avec vous nous votre notre el los las una y o para con su
tu nuestra nuestro il lo gli di per ed e noi voi os um uma com seu sua nosso nossa het een en voor met jouw wij ons onze vi du din ditt vart vara var det den och eller och som av i pa til og er
offer offers benefits requirements responsibilities about experience skills description overview summary manager’s
ihnen ihm uns euch dir mich dich sich gerne gern who’s what’s let’s note nb ps attention subject betreff objet asunto oggetto assunto onderwerp emne amne
first class dear sir madam team’s hr-team hr-abteilung recruiting-team people-team
office offices headquarters hq remote-first yes true false user admin test system data product project program account accounts finance legal security quality design research
accommodation accommodations privacy
london berlin paris munich munchen hamburg wien vienna zurich oslo stockholm copenhagen kobenhavn helsinki madrid barcelona lisbon lisboa porto rome roma milan milano amsterdam rotterdam brussels
warsaw warszawa prague praha budapest dublin edinburgh manchester birmingham leeds bristol york san francisco los angeles seattle boston chicago austin texas california germany deutschland
france spain espana italy italia norway norge sweden sverige denmark danmark finland suomi poland polska portugal netherlands nederland belgium switzerland schweiz austria osterreich ireland india
china japan singapore canada australia usa uk eu toronto vancouver sydney melbourne mumbai delhi bangalore bengaluru tokyo nyc`)

/** Firms, prizes and statutes that carry a person's name: "Morgan Stanley" is nobody to write to. */
const namesakes = new Set(
  'morgan stanley|ernst young|ernst & young|johnson matthey|marks spencer|eli lilly|charles schwab|goldman sachs|mercedes benz|hugo boss|calvin klein|ralph lauren|tommy hilfiger|michael page|robert half|robert walters|kelly services|thomas cook|louis vuitton|philip morris|carl zeiss|heinrich boll|friedrich ebert|konrad adenauer|johns hopkins|max planck|alexander von humboldt|von humboldt|marie curie|marie sklodowska curie|marie sklodowska-curie|sklodowska curie|john doe|jane doe|max mustermann|erika mustermann|jean dupont|mario rossi|juan perez|john smith|ola nordmann|kari nordmann|thomson reuters|harley davidson|estee lauder|paul hastings|baker mckenzie|booz allen|booz allen hamilton|ben jerry|ben & jerry|jack daniels|johnson johnson|wells fargo|martin luther king|george washington|robert bosch|robert koch|rolls royce|fritz haber|helmut schmidt|walter reed|mayo clinic|jira cloud|anne frank|nelson mandela|albert einstein|alan turing|ada lovelace'.split(
    '|',
  ),
)

/** Words of places, firms and posts that are surnames as well: behind a known given name they stand. */
const alsoSurnames = set(
  'park lane west north day press house street bank dean ward head clerk bishop church king page field fields law price best may june august monday friday personal chef school cook sales marks england france holland london paris york austin washington madison chase',
)

export const isAlsoSurname = (folded: string): boolean => alsoSurnames.has(folded)
export const isHonorific = (folded: string): boolean => honorifics.has(folded)
export const isRoleWord = (folded: string): boolean =>
  roles.has(folded) || (folded.length > 5 && roleEnd.test(folded))
export const isOrganisationWord = (folded: string): boolean =>
  organisations.has(folded) || (folded.length > 7 && orgEnd.test(folded))
export const isNoName = (folded: string): boolean => never.has(folded)
export const isNamesake = (name: string): boolean => namesakes.has(fold(name))

const particles = set(
  `van von vom der den de del della dello delle di da dos das do du des la le zu zur zum af av ten ter te bin ibn bint al el ben d' y e i und the st mac mc ap o' dal dalla degli lo 't`,
)
export const isParticle = (folded: string): boolean => particles.has(folded)
