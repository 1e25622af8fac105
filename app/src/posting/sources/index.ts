import { amedia } from './amedia.ts'
import { ashby } from './ashby.ts'
import { bamboohr } from './bamboohr.ts'
import { breezy } from './breezy.ts'
import { comeet } from './comeet.ts'
import { finn } from './finn.ts'
import { francetravail } from './francetravail.ts'
import { greenhouse } from './greenhouse.ts'
import { icims } from './icims.ts'
import { jazzhr } from './jazzhr.ts'
import { jobroom } from './jobroom.ts'
import { jobvite } from './jobvite.ts'
import { lever } from './lever.ts'
import { neogov } from './neogov.ts'
import { personio } from './personio.ts'
import { pinpoint } from './pinpoint.ts'
import { platsbanken } from './platsbanken.ts'
import { recruitee } from './recruitee.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import type { Source } from './source.ts'
import { teamtailor } from './teamtailor.ts'
import { usajobs } from './usajobs.ts'
import { workable } from './workable.ts'
import { workday } from './workday.ts'

/** Every source that answers in data, in the order in which an unknown answer is shown to them. */
export const sources: Source[] = [
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  comeet,
  teamtailor,
  personio,
  breezy,
  bamboohr,
  pinpoint,
  jazzhr,
  workday,
  icims,
  jobvite,
  platsbanken,
  francetravail,
  jobroom,
  finn,
  amedia,
  usajobs,
  neogov,
]
