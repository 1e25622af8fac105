/** Postings written for these tests that name no contact: whoever stands in them is somebody or something else. */
export interface NobodyCase {
  form: string
  text: string
  company?: string
  /** The address of the box that may be offered; null: none. */
  box: string | null
}

export const nobody: NobodyCase[] = [
  {
    form: 'apply via link',
    text: 'Apply via link below. Contact: Apply Via Link. Deadline: Friday.',
    box: null,
  },
  {
    form: 'a role in place of a name',
    text: 'Contact: Hiring Manager\nSend your resume to the Recruiting Team at jobs@alderpoint.com',
    box: 'jobs@alderpoint.com',
  },
  {
    form: 'a mailbox label',
    text: 'Contact name: KTX Jobs\nE-mail contact: jobs@ktx-institute.org',
    company: 'KTX Institute',
    box: 'jobs@ktx-institute.org',
  },
  {
    form: 'founders in marketing',
    text: 'Founded in 2016 by Marta Kowalczyk and Jonas Lindqvist, Vellum Cloud has raised $40M from Acorn Partners. Our CEO Marta Kowalczyk was named in a list of leaders. Apply at https://vellumcloud.com/jobs',
    company: 'Vellum Cloud',
    box: null,
  },
  {
    form: 'testimonial',
    text: '“I joined as a trainee and lead a team of six today,” says Annika Vogelsang, team lead. “Best move ever.” - Peter Hallström, engineer\n\nSend your application via our portal.',
    box: null,
  },
  {
    form: 'testimonial with a dash',
    text: 'What our people say:\n"The culture is great."\n- Sarah Jennings, Product Manager\n"I love the coffee."\n- Tom Bradley, Designer\n\nApply now through our careers page.',
    box: null,
  },
  {
    form: 'customers',
    text: 'Our customers include Marks Spencer, Johnson Matthey and Ernst Young. Contact our customers daily and reach Morgan Stanley grade quality.',
    box: null,
  },
  {
    form: 'street named after a person',
    text: 'Kontakt: Autohaus Lindner, Gustav Mahler Straße 12, 04109 Leipzig. Bewerbung an info@autohaus-lindner.de',
    company: 'Autohaus Lindner',
    box: 'info@autohaus-lindner.de',
  },
  {
    form: 'town and firm as a name',
    text: 'Contact : Chaumont Adéquat\nCourriel : chaumont@adequat-emploi.fr',
    company: 'Adéquat',
    box: 'chaumont@adequat-emploi.fr',
  },
  {
    form: 'product name',
    text: 'You will report to Jira and Confluence. Get in touch with Spring Boot, Angular Material and Ruby Rails from day one. Talk to Alexa daily.',
    box: null,
  },
  {
    form: 'accommodation box',
    text: 'If you need a reasonable accommodation because of a disability, contact Accommodations at accommodations@bigretail.com or call 1-800-555-0100.',
    box: null,
  },
  {
    form: 'do not mail',
    text: 'E-mail: DO_NOT_SEND_EMAIL@agency.gov or nobody@do-not-email.com. Use the portal.',
    box: null,
  },
  {
    form: 'initial and surname in an address alone',
    text: 'Interested? Mail qferrantini@bluekiln.com with two links to your work.',
    box: 'qferrantini@bluekiln.com',
  },
  {
    form: 'privacy officer',
    text: 'Data protection officer: Ralf Steinbach, datenschutz@bigfirm.de. Apply through our portal only.',
    box: null,
  },
  {
    form: 'press contact',
    text: 'Press contact: Julia Steiner, press@startup.com. To apply, use the form.',
    box: null,
  },
  {
    form: 'equal opportunity statute',
    text: 'We follow the Rehabilitation Act and the Ralph M. Brown Act. Contact the Equal Employment Opportunity Office for questions.',
    box: null,
  },
  {
    form: 'university named after a person',
    text: 'Kontakt: Johann Wolfgang Goethe-Universität, Personalabteilung. Bewerbungen an bewerbung@uni-beispiel.de',
    box: 'bewerbung@uni-beispiel.de',
  },
  {
    form: 'scholarship and prize names',
    text: 'You have held a Marie Curie or Alexander von Humboldt fellowship. Questions to personal@institut-beispiel.de.',
    box: 'personal@institut-beispiel.de',
  },
  {
    form: 'greeting to nobody',
    text: 'Dear Sir or Madam, dear John Doe, dear candidate! Best regards,\nThe Hiring Team',
    box: null,
  },
  {
    form: 'ATS alias',
    text: 'Apply by e-mail: job.7kx21@acmerobots.recruitee.com or jobs-1234@applynow.io',
    box: null,
  },
  {
    form: 'french department',
    text: 'Contact : Service des Ressources Humaines, Mairie de Saint Laurent, recrutement@mairie-stlaurent.fr',
    box: 'recrutement@mairie-stlaurent.fr',
  },
  {
    form: 'spanish department',
    text: 'Persona de contacto: Departamento de Recursos Humanos. Enviar CV a rrhh@hotelsol.es',
    box: 'rrhh@hotelsol.es',
  },
  {
    form: 'norwegian department',
    text: 'Kontakt: Personalavdelingen i Nordre Land kommune, postmottak@nordreland.kommune.no',
    box: 'postmottak@nordreland.kommune.no',
  },
  {
    form: 'japanese department',
    text: '連絡先：人事部\nメール：saiyo@hoshi-seisaku.co.jp',
    box: 'saiyo@hoshi-seisaku.co.jp',
  },
  {
    form: 'chinese department',
    text: '联系人：人力资源部\n邮箱：hr@yunfan-tech.cn',
    box: 'hr@yunfan-tech.cn',
  },
  {
    form: 'reporting line with a title only',
    text: 'You will report to the Head of Engineering and work with Design, Sales and Customer Success. Contact Sales for a demo: sales@gridpeak.com',
    box: null,
  },
  {
    form: 'platforms',
    text: 'Follow us on LinkedIn, Instagram and Facebook. Reach out on Slack or Discord. Contact Zoom Support for meeting trouble.',
    box: null,
  },
  {
    form: 'city after contact',
    text: 'Contact us in San Francisco or New York. Reach Los Angeles by train. Kontakt: München Ost.',
    box: null,
  },
  {
    form: 'person of whom the job is a replacement',
    text: 'This is maternity cover for Nicola Hartley. You will support Chief Executive Graham Outhwaite. Apply online.',
    box: null,
  },
  {
    form: 'empty signature',
    text: 'Thanks,\nThe Team at Cobalt Fox\nhello@cobaltfox.com',
    company: 'Cobalt Fox',
    box: 'hello@cobaltfox.com',
  },
  {
    form: 'investors',
    text: 'Backed by Marc Andreessen, Reid Hoffman and Elad Gil. Reach 10 million users. Mail: work@nimbusly.com',
    box: 'work@nimbusly.com',
  },
]
