import { fold, indexInFolded } from '../fold.ts'
import type { Job } from '../source.ts'

/** "Lead nurse in this field", "encargada de Acme": the title alone, without the field told of before or the employer's name. */
export function withoutPlace(text: string, jobs: Job[]): string {
  const bare = text.replace(ofThisField, '')
  const [title, name] =
    /^(.+?) (?:at|of|de|du|d'|bei|von|chez|en|hos|i) (\p{Lu}\S*(?: \p{Lu}\S*)*)$/u.exec(bare)?.slice(1) ?? []
  const own = name !== undefined && jobs.some(({ employer }) => indexInFolded(fold(employer), name) === 0)
  return own && title !== undefined ? title : bare
}

const ofThisField =
  / (?:in (?:this|that) (?:field|area|subject)|(?:in|auf|fur|für) diese[mns] (?:gebiet|bereich|thema|feld)|dans ce (?:domaine|champ)|sur ce sujet|en (?:este|ese) (?:campo|[aá]mbito|tema)|(?:pa|på|innen) (?:dette|det) (?:omr[aå]det|feltet|faget))$/iu
