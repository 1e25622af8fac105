import { amedia } from './amedia.ts'
import { ashby } from './ashby.ts'
import { comeet } from './comeet.ts'
import { finn } from './finn.ts'
import { francetravail } from './francetravail.ts'
import { greenhouse } from './greenhouse.ts'
import { jobroom } from './jobroom.ts'
import { lever } from './lever.ts'
import { neogov } from './neogov.ts'
import { platsbanken } from './platsbanken.ts'
import { recruitee } from './recruitee.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import type { Source } from './source.ts'
import { teamtailor } from './teamtailor.ts'
import { usajobs } from './usajobs.ts'
import { workable } from './workable.ts'

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
  platsbanken,
  francetravail,
  jobroom,
  finn,
  amedia,
  usajobs,
  neogov,
]
