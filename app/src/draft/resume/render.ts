import type { Resume } from '../resume.ts'

const joined = (parts: (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between)

const dates = (entry: { startDate?: string | undefined; endDate?: string | undefined }): string =>
  entry.startDate === undefined && entry.endDate === undefined
    ? ''
    : `(${entry.startDate ?? ''} – ${entry.endDate ?? 'present'})`

const bullets = (items: string[] | undefined): string[] => (items ?? []).map((item) => `- ${item}`)

function section(heading: string, lines: (string | undefined)[]): string[] {
  const kept = lines.filter((line) => line !== undefined && line !== '')
  return kept.length === 0 ? [] : ['', heading, ...kept.map(String)]
}

/** A structured résumé as readable lines: one fact a line, sections under their English headings. */
export function renderResume(resume: Resume): string {
  const { basics } = resume
  const lines = [
    basics?.name,
    basics?.label,
    joined([basics?.email, basics?.phone, basics?.url], ' | '),
    joined([basics?.location?.city, basics?.location?.region, basics?.location?.countryCode], ', '),
    ...(basics?.profiles ?? []).map((profile) =>
      joined([profile.network, profile.url ?? profile.username], ': '),
    ),
  ].filter((line) => line !== undefined && line !== '')
  return [
    ...lines,
    ...section('Summary', [basics?.summary]),
    ...section(
      'Experience',
      (resume.work ?? []).flatMap((job) => [
        joined([joined([job.position, job.name], ', '), dates(job)], ' '),
        job.summary,
        ...bullets(job.highlights),
      ]),
    ),
    ...section(
      'Education',
      (resume.education ?? []).flatMap((school) => [
        joined([joined([school.studyType, school.area, school.institution], ', '), dates(school)], ' '),
        school.score,
        ...bullets(school.courses),
      ]),
    ),
    ...section(
      'Skills',
      (resume.skills ?? []).map((skill) =>
        joined([joined([skill.name, skill.level], ', '), (skill.keywords ?? []).join(', ')], ': '),
      ),
    ),
    ...section(
      'Languages',
      (resume.languages ?? []).map(({ language, fluency }) => joined([language, fluency], ': ')),
    ),
    ...section(
      'Projects',
      (resume.projects ?? []).flatMap((project) => [
        joined([project.name, project.description], ': '),
        (project.keywords ?? []).join(', '),
        ...bullets(project.highlights),
      ]),
    ),
    ...section(
      'Certificates',
      (resume.certificates ?? []).map(({ name, issuer, date }) => joined([name, issuer, date], ', ')),
    ),
    ...section(
      'Awards',
      (resume.awards ?? []).flatMap(({ title, awarder, date, summary }) => [
        joined([title, awarder, date], ', '),
        summary,
      ]),
    ),
    ...section(
      'Publications',
      (resume.publications ?? []).map(({ name, publisher, releaseDate }) =>
        joined([name, publisher, releaseDate], ', '),
      ),
    ),
    ...section(
      'Volunteering',
      (resume.volunteer ?? []).flatMap(({ organization, position, summary, highlights }) => [
        joined([position, organization], ', '),
        summary,
        ...bullets(highlights),
      ]),
    ),
  ].join('\n')
}
