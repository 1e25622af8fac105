import type { WholeCase } from './whole-case.ts'

/** French, Spanish, Italian and Portuguese postings, invented, as people paste them. */
export const romance: WholeCase[] = [
  {
    form: 'French, association',
    given: {
      text: `L'association Les Ateliers du Port recrute :

UN(E) CHARGÉ(E) DE COMMUNICATION (H/F)
CDD 12 mois – temps partiel 80 % – Saint-Nazaire

Missions
• animer les réseaux sociaux
• rédiger la lettre mensuelle

Profil
• aisance rédactionnelle
• première expérience dans une association

Rémunération : 1 650 € brut mensuel

Candidatures (CV + lettre de motivation) à adresser avant le 10 janvier 2027 à Mme Solenn Le Guen, directrice : direction@ateliersduport.example`,
    },
    title: 'Chargé(e) de communication (H/F)',
    company: 'Les Ateliers du Port',
    location: 'Saint-Nazaire',
    language: 'fr',
    name: 'Solenn Le Guen',
    email: 'direction@ateliersduport.example',
  },
  {
    form: 'French, company description first',
    given: {
      text: `Menuisier poseur H/F - CDI - Chambéry (73)

Entreprise : Menuiserie Grandjean

Créée en 1987, la Menuiserie Grandjean fabrique et pose des fenêtres bois en Savoie.

Vos missions : pose de menuiseries intérieures et extérieures, relevé de cotes, contact avec les clients.

Votre profil : CAP/BEP menuiserie, permis B.

Contact : Bruno Grandjean au 04 79 00 00 00 ou par mail à bruno@menuiserie-grandjean.example`,
    },
    title: 'Menuisier poseur H/F',
    company: 'Menuiserie Grandjean',
    location: 'Chambéry (73)',
    language: 'fr',
    name: 'Bruno Grandjean',
    email: 'bruno@menuiserie-grandjean.example',
  },
  {
    form: 'Spanish, board paste',
    given: {
      text: `Técnico de mantenimiento de piscinas
Aguas Claras del Sur S.L.
Almería, Almería (España)
Presencial
Jornada completa - Contrato indefinido

Empresa dedicada al mantenimiento de piscinas comunitarias busca incorporar un técnico.

Funciones:
- Control de cloro y pH
- Pequeñas reparaciones

Requisitos:
- Carné de conducir
- Experiencia mínima de 1 año

Se ofrece: salario 1.480 € brutos al mes.

Interesados enviar CV a Encarna Molina, encarna@aguasclaras.example`,
    },
    title: 'Técnico de mantenimiento de piscinas',
    company: 'Aguas Claras del Sur S.L.',
    location: 'Almería',
    language: 'es',
    name: 'Encarna Molina',
    email: 'encarna@aguasclaras.example',
  },
  {
    form: 'Spanish, Latin America',
    given: {
      text: `¡Estamos contratando!

Vacante: Contador(a) Senior
Empresa: Grupo Nopalera
Ubicación: Guadalajara, Jalisco
Modalidad: Híbrida
Sueldo: $28,000 a $32,000 MXN mensuales

Requisitos:
• Licenciatura en Contaduría
• 5 años de experiencia en impuestos

Envía tu CV a reclutamiento@nopalera.example con el asunto "Contador Senior".`,
    },
    title: 'Contador(a) Senior',
    company: 'Grupo Nopalera',
    location: 'Guadalajara, Jalisco',
    language: 'es',
    name: null,
    email: null,
  },
  {
    form: 'French agency for a public hospital',
    given: {
      text: `Infirmier de bloc opératoire (H/F)

Le Centre Hospitalier de Brocéliande recrute un infirmier de bloc opératoire à temps plein.

Lieu de travail : Ploërmel (56)
Type de contrat : CDI ou mutation
Rémunération : selon grille de la fonction publique hospitalière

Renseignements : Mme Armelle Kerdoncuff, cadre supérieure de santé, 02 97 00 00 00
Candidature à adresser à la direction des ressources humaines : drh@ch-broceliande.example`,
    },
    title: 'Infirmier de bloc opératoire (H/F)',
    company: 'Centre Hospitalier de Brocéliande',
    location: 'Ploërmel (56)',
    language: 'fr',
    name: 'Armelle Kerdoncuff',
    email: null,
  },
  {
    form: 'French start-up, tutoiement',
    given: {
      text: `Growth Marketer (CDI) - Lyon 🦊

Chez Renardo, on aide les cyclistes à réparer leur vélo. On est 8, bientôt 10.

Ce que tu feras
- piloter nos campagnes
- tester, mesurer, recommencer

Ce qu'on cherche
- 2 ans d'expérience
- une plume

Écris à Camille : camille@renardo.example`,
    },
    title: 'Growth Marketer (CDI)',
    company: 'Renardo',
    location: 'Lyon',
    language: 'fr',
    name: 'Camille',
    email: 'camille@renardo.example',
  },
  {
    form: 'Spanish consultancy for a client',
    given: {
      text: `Desde Talento Ibérico ETT seleccionamos para importante empresa del sector cárnico:

CARNICERO/A DESPIECE

Ubicación: Vic (Barcelona)
Horario: de 6:00 a 14:00
Salario: 1.750 € brutos/mes

Requisitos: experiencia demostrable y vehículo propio.

Enviar CV a vic@talentoiberico.example (Ref. CD-22)`,
    },
    title: 'Carnicero/a despiece',
    company: null,
    agency: 'Talento Ibérico ETT',
    location: 'Vic (Barcelona)',
    language: 'es',
    name: null,
    email: null,
  },
  {
    form: 'Italian workshop',
    given: {
      text: `Cercasi falegname esperto

Falegnameria Zanolli S.n.c., Belluno, cerca falegname con esperienza per produzione di serramenti.

Offriamo contratto a tempo indeterminato e ambiente familiare.

Inviare curriculum a Paola Zanolli: paola@falegnameriazanolli.example oppure telefonare allo 0437 000000.`,
    },
    title: 'Falegname esperto',
    company: 'Falegnameria Zanolli S.n.c.',
    location: 'Belluno',
    language: 'it',
    name: 'Paola Zanolli',
    email: 'paola@falegnameriazanolli.example',
  },
  {
    form: 'Portuguese, LinkedIn style post',
    given: {
      text: `Estamos a contratar! 💙

Função: Engenheiro(a) de Qualidade
Empresa: Cerâmica Lusamar
Local: Aveiro, Portugal

Procuramos alguém com formação em Engenharia e vontade de melhorar processos.

Envia o teu CV para ines.duarte@lusamar.example`,
    },
    title: 'Engenheiro(a) de Qualidade',
    company: 'Cerâmica Lusamar',
    location: 'Aveiro, Portugal',
    language: 'pt',
    name: 'Ines Duarte',
    email: 'ines.duarte@lusamar.example',
  },
  {
    form: 'French shop',
    given: {
      text: `Vendeur / Vendeuse en librairie (H/F)
Librairie La Dérive - Nantes
CDI 35h - 1 850 € brut

La Dérive est une librairie indépendante de quartier. Nous cherchons quelqu'un pour le rayon jeunesse.

CV et lettre à Maëlle Guyot : maelle@laderive.example`,
    },
    title: 'Vendeur / Vendeuse en librairie (H/F)',
    company: 'Librairie La Dérive',
    location: 'Nantes',
    language: 'fr',
    name: 'Maëlle Guyot',
    email: 'maelle@laderive.example',
  },
  {
    form: 'Spanish clinic',
    given: {
      text: `Clínica dental Sonríe busca higienista dental en Logroño

Jornada de tarde, contrato indefinido. Imprescindible titulación y experiencia mínima de un año.

Enviar currículum a la atención de Beatriz Lozano: beatriz@clinicasonrie.example`,
    },
    title: 'Higienista dental',
    company: 'Clínica dental Sonríe',
    location: 'Logroño',
    language: 'es',
    name: 'Beatriz Lozano',
    email: 'beatriz@clinicasonrie.example',
  },
  {
    form: 'Spanish office and town',
    given: {
      text: `Auxiliar administrativo/a
Gestoría Pineda, Huelva

Buscamos una persona para la oficina, media jornada, contrato de seis meses ampliable.

Curriculum a Rocío Pineda, rocio@gestoriapineda.example`,
    },
    title: 'Auxiliar administrativo/a',
    company: 'Gestoría Pineda',
    location: 'Huelva',
    language: 'es',
    name: 'Rocío Pineda',
    email: 'rocio@gestoriapineda.example',
  },
]
