import { describe, expect, test } from 'vitest'
import { sources } from './index.ts'

/** The question that the first source which knows this page would ask. */
function question(address: string, html = ''): string | null {
  for (const source of sources) {
    const call = source.api?.({ url: new URL(address), html }) ?? null
    if (call !== null) return `${source.name} ${call.url}`
  }
  return null
}

describe('a page of a known system is asked for at its public API', () => {
  test.each([
    [
      'https://boards.greenhouse.io/acme/jobs/4012345',
      'greenhouse https://boards-api.greenhouse.io/v1/boards/acme/jobs/4012345?content=true&pay_transparency=true',
    ],
    [
      'https://job-boards.eu.greenhouse.io/acme/jobs/4012345',
      'greenhouse https://boards-api.eu.greenhouse.io/v1/boards/acme/jobs/4012345?content=true&pay_transparency=true',
    ],
    [
      'https://jobs.lever.co/acme/0a1b2c3d-0000-4000-8000-000000000001/apply',
      'lever https://api.lever.co/v0/postings/acme/0a1b2c3d-0000-4000-8000-000000000001',
    ],
    [
      'https://jobs.eu.lever.co/acme/0a1b2c3d-0000-4000-8000-000000000001',
      'lever https://api.eu.lever.co/v0/postings/acme/0a1b2c3d-0000-4000-8000-000000000001',
    ],
    [
      'https://jobs.ashbyhq.com/acme/0a1b2c3d-0000-4000-8000-000000000001',
      'ashby https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true',
    ],
    [
      'https://apply.workable.com/acme/j/0A1B2C3D4E/',
      'workable https://apply.workable.com/api/v1/widget/accounts/acme?details=true',
    ],
    [
      'https://jobs.smartrecruiters.com/Acme/743999123456789-baker',
      'smartrecruiters https://api.smartrecruiters.com/v1/companies/Acme/postings/743999123456789',
    ],
    ['https://acme.recruitee.com/o/baker', 'recruitee https://acme.recruitee.com/api/offers/baker'],
    ['https://acme.teamtailor.com/jobs/1234567-baker', 'teamtailor https://acme.teamtailor.com/jobs.json'],
    [
      'https://acme.jobs.personio.de/job/123456?language=en',
      'personio https://acme.jobs.personio.de/xml?language=en',
    ],
    ['https://acme.jobs.personio.com/job/123456', 'personio https://acme.jobs.personio.com/xml'],
    ['https://acme.breezy.hr/p/0123456789ab-baker', 'breezy https://acme.breezy.hr/json?verbose=true'],
    ['https://acme.bamboohr.com/careers/42', 'bamboohr https://acme.bamboohr.com/careers/42/detail'],
    ['https://acme.bamboohr.com/jobs/view.php?id=42', 'bamboohr https://acme.bamboohr.com/careers/42/detail'],
    [
      'https://acme.pinpointhq.com/en/postings/0a1b2c3d-0000-4000-8000-000000000001',
      'pinpoint https://acme.pinpointhq.com/postings.json',
    ],
    [
      'https://acme.applytojob.com/apply/AbC123dEf/Baker',
      'jazzhr https://acme.applytojob.com/apply/AbC123dEf',
    ],
    [
      'https://acme.wd5.myworkdayjobs.com/en-US/External/job/Leeds/Baker_R-1001/apply',
      'workday https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/External/job/Leeds/Baker_R-1001',
    ],
    [
      'https://wd3.myworkdaysite.com/recruiting/acme/External/job/Leeds/Baker_R-1001',
      'workday https://wd3.myworkdaysite.com/wday/cxs/acme/External/job/Leeds/Baker_R-1001',
    ],
    [
      'https://careers-acme.icims.com/jobs/1234/baker/job',
      'icims https://careers-acme.icims.com/jobs/1234/job?in_iframe=1',
    ],
    ['https://jobs.jobvite.com/acme/job/oAbCdEfGh', 'jobvite https://jobs.jobvite.com/acme/job/oAbCdEfGh'],
    [
      'https://jobs.jobvite.com/careers/acme/job/oAbCdEfGh',
      'jobvite https://jobs.jobvite.com/acme/job/oAbCdEfGh',
    ],
    [
      'https://arbetsformedlingen.se/platsbanken/annonser/24681012',
      'platsbanken https://jobsearch.api.jobtechdev.se/ad/24681012',
    ],
  ])('%s', (address, expected) => {
    expect(question(address)).toBe(expected)
  })
})

describe("on a company's own domain the embed says whose job it is", () => {
  const id = '0a1b2c3d-0000-4000-8000-000000000001'
  test.each([
    [
      'https://www.acme.example/jobs?gh_jid=4012345',
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=acmeworks"></script>',
      'greenhouse https://boards-api.greenhouse.io/v1/boards/acmeworks/jobs/4012345?content=true&pay_transparency=true',
    ],
    [
      'https://www.acme.example/jobs?gh_jid=4012345',
      '<a href="https://job-boards.greenhouse.io/acmeworks/jobs/4012345">Apply</a>',
      'greenhouse https://boards-api.greenhouse.io/v1/boards/acmeworks/jobs/4012345?content=true&pay_transparency=true',
    ],
    [
      'https://www.acme.example/baker',
      `<iframe src="https://jobs.lever.co/acme/${id}"></iframe>`,
      `lever https://api.lever.co/v0/postings/acme/${id}`,
    ],
    [
      `https://www.acme.example/jobs?ashby_jid=${id}`,
      '<script src="https://jobs.ashbyhq.com/acme/embed"></script>',
      'ashby https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true',
    ],
    [
      'https://www.acme.example/baker',
      '<a href="https://acme.jobs.personio.de/job/77#apply">Jetzt bewerben</a>',
      'personio https://acme.jobs.personio.de/xml',
    ],
    [
      'https://www.acme.example/baker',
      '<a href="https://acme.breezy.hr/p/0123456789ab-baker">Apply</a>',
      'breezy https://acme.breezy.hr/json?verbose=true',
    ],
    [
      'https://www.acme.example/baker',
      '<iframe src="https://careers-acme.icims.com/jobs/1234/baker/job?in_iframe=1"></iframe>',
      'icims https://careers-acme.icims.com/jobs/1234/job?in_iframe=1',
    ],
    [
      'https://www.acme.example/jobs?jvi=oAbCdEfGh,Job',
      '<iframe src="https://jobs.jobvite.com/acme/jobs"></iframe>',
      'jobvite https://jobs.jobvite.com/acme/job/oAbCdEfGh',
    ],
  ])('%s %s', (address, html, expected) => {
    expect(question(address, html)).toBe(expected)
  })

  test('a job number without a board asks nobody, since a guessed board answers with a stranger’s job', () => {
    expect(question('https://www.acme.example/jobs?gh_jid=4012345', '<h1>Baker</h1>')).toBeNull()
  })

  test('a list of several jobs names none of them', () => {
    const list =
      '<a href="https://acme.breezy.hr/p/0123456789ab-baker"></a><a href="https://acme.breezy.hr/p/ba9876543210-cook"></a>'
    expect(question('https://www.acme.example/jobs', list)).toBeNull()
  })
})
