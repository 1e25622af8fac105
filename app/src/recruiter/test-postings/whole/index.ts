import { comments } from './comments.ts'
import { documents } from './documents.ts'
import { german } from './german.ts'
import { mails } from './mails.ts'
import { northern } from './northern.ts'
import { pastes } from './pastes.ts'
import { publicSector } from './public-sector.ts'
import { romance } from './romance.ts'
import type { WholeCase } from './whole-case.ts'

export const whole: Record<string, WholeCase[]> = {
  'plain pastes': pastes,
  'who is hiring': comments,
  'mails and network pastes': mails,
  'other languages': [...german, ...romance, ...northern],
  'public sector': publicSector,
  'documents and pages': documents,
}
