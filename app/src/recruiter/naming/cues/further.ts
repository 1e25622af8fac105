import type { CueWords } from './cue.ts'

export const polish: CueWords = {
  label:
    'osoba do kontaktu|osoba kontaktowa|osoby do kontaktu|rekruter|rekruterka|imie i nazwisko|kontakt do|opiekun oferty',
  heading: 'kontakt|dane kontaktowe|pytania|informacje|zainteresowany|zainteresowana|zainteresowanych',
  verb: 'skontaktuj sie z|kontakt z|prosimy o kontakt z|prosze o kontakt z|udziela|udzieli|kierowac do|wyslij do|wyslij cv do|cv do|napisz do|przesylac do|informacji udziela',
  weak: 'pytania|informacji|informacje|zadzwon|zadzwon do|dzwonic do|kontakt',
  back: 'odpowie na pytania|czeka na|udzieli informacji',
  self: 'jestem|nazywam sie|mam na imie',
  bye: 'pozdrawiam|z powazaniem|pozdrowienia|serdecznie pozdrawiam|serdecznosci',
}

export const czechAndSlovak: CueWords = {
  label: 'kontaktni osoba|kontaktna osoba|kontaktni osoby|kontakt na|jmeno|meno',
  heading: 'kontakt|kontakty|dotazy|otazky|informace',
  verb: 'kontaktujte|obratte se na|obratit na|piste|napiste|kontaktovat|zivotopis zasilejte|zivotopis posilejte|kontaktuj',
  weak: 'dotazy|informace|volejte|zivotopis|zivotopisy|otazky',
  self: 'jsem|jmenuji se|som|volam sa',
  bye: 's pozdravem|s pratelskym pozdravem|zdravi|s pozdravom|dekuji',
}

export const hungarianAndRomanian: CueWords = {
  label: 'kapcsolattarto|kapcsolattarto neve|nev|persoana de contact|persoana contact|nume',
  heading: 'kapcsolat|erdeklodni|jelentkezes|contact|contacte|informatii',
  verb: 'erdeklodni lehet|jelentkezni lehet|contactati|contacteaza|contactati-l pe|cv la|in atentia',
  weak: 'kerdes|kerdesek|informatii|intrebari|sunati|erdeklodes',
  self: 'vagyok|a nevem|sunt|ma numesc',
  bye: 'udvozlettel|tisztelettel|cu stima|cu respect|multumesc',
}

export const turkish: CueWords = {
  label: 'iletisim kisisi|ilgili kisi|irtibat|irtibat kisisi|yetkili|yetkili kisi|ad soyad',
  heading: 'iletisim|basvuru|sorular|bilgi',
  verb: 'iletisime gecin|basvurular icin|ozgecmisinizi',
  weak: 'sorulariniz icin|bilgi icin|basvuru icin',
  back: 'ile iletisime gecin|ile iletisime gecebilirsiniz|arayabilirsiniz',
  self: 'ben|adim',
  bye: 'saygilarimla|saygilar|tesekkurler|iyi calismalar|sevgiler',
}

export const cyrillic: CueWords = {
  label:
    'контактное лицо|контактные лица|контактна особа|контактное лицо по вакансии|рекрутер|имя|фио|ответственный|за контакт|лице за контакт|контакт лице|контактная особа',
  heading: 'контакт|контакты|контакти|вопросы|резюме|связь',
  verb: 'обращаться к|обращайтесь к|обращаться|пишите|связаться с|свяжитесь с|отправляйте резюме|резюме отправлять|звонить|звоните|звертайтесь до|телефонуйте|пишіть',
  weak: 'вопросы|вопросам|питання|спросить|запитання|резюме',
  self: 'меня зовут|я|мене звати',
  bye: 'с уважением|всего доброго|з повагою|с уважение|поздрави',
}

export const greek: CueWords = {
  label:
    'υπευθυνος επικοινωνιας|υπευθυνη επικοινωνιας|υπευθυνος|υπευθυνη|ονομα|ονοματεπωνυμο|προσωπο επικοινωνιας',
  heading: 'επικοινωνια|πληροφοριες',
  verb: 'επικοινωνηστε με|αποστειλατε στον|αποστειλατε στην',
  weak: 'πληροφοριες|ερωτησεις',
  self: 'ειμαι|ονομαζομαι|με λενε',
  bye: 'με εκτιμηση|φιλικα|ευχαριστω',
}

/** Vietnamese, Indonesian and Malay. */
export const southEastAsian: CueWords = {
  label: 'nguoi lien he|narahubung|kontak person|contact person|penanggung jawab',
  heading: 'lien he|kontak|hubungi kami',
  verb: 'lien he|hubungi|menghubungi|kirim cv ke|ditujukan kepada',
  bye: 'tran trong|salam hormat|hormat kami',
}

export const balticAndSouthSlavic: CueWords = {
  label:
    'kontaktpersona|kontaktinis asmuo|kontaktisik|kontakt osoba|osoba za kontakt|kontaktna oseba|kontakt oseba',
  heading: 'kontakti|kontaktai|kontakt|informacija',
  verb: 'javite se|obratite se|sazinieties ar|kreipkites i|kirjuta',
  bye: 'ar cienu|pagarbiai|lugupidamisega|srdacan pozdrav|lep pozdrav',
}

export const icelandic: CueWords = {
  label: 'tengilidur|nafn',
  verb: 'upplysingar veitir|nanari upplysingar veitir|upplysingar gefur|hafid samband vid|veitir|veita',
  bye: 'kvedja|med kvedju',
}

/** Scripts without capital letters: only what stands behind such a label is read as a name. */
export const uncased: CueWords = {
  label:
    '担当|担当者|採用担当|採用担当者|人事担当|人事担当者|連絡先担当者|お問い合わせ担当|連絡先|問い合わせ先|お問い合わせ先|お問い合わせ|窓口|氏名|联系人|聯絡人|聯繫人|联络人|招聘联系人|招聘负责人|负责人|負責人|招聘经理|联系方式|담당자|채용담당자|채용 담당자|담당|문의|문의처|연락처|인사담당자|인사 담당자|للتواصل|للتواصل مع|جهة الاتصال|مسؤول التوظيف|مسؤولة التوظيف|الشخص المسؤول|للاستفسار|للاستفسار الاتصال ب|تماس با|شخص تماس|איש קשר|אשת קשר|לפרטים|ליצירת קשר|संपर्क|संपर्क व्यक्ति|ผู้ติดต่อ|ติดต่อ|ติดต่อคุณ',
}
