import { findObjects, isObject, parseJson } from '../json.ts'
import type { Page } from '../page.ts'
import type { Reading } from '../reading.ts'
import { readAnyData } from './anydata.ts'
import { sources } from './index.ts'
import type { Origin } from './source.ts'

const state = /^(?:\s*(?:window\.|self\.|var |let |const )?[\w.$[\]'"]{2,60}\s*=\s*)(?=[[{])/

/** The job in the data that a page's framework carries: `__NEXT_DATA__`, JSON script elements, a state variable. */
export function readPageData(page: Page, origin: Origin): Reading | null {
  for (const script of page.scripts) {
    if (script.text.length < 200 || /ld\+json/.test(script.type)) continue
    const text = /json/i.test(script.type) ? script.text : script.text.replace(state, '')
    if (text === script.text && !/json/i.test(script.type)) continue
    const data = parseJson(text.replace(/;\s*(?:\(function[\s\S]*|window\.[\s\S]*)?$/, ''))
    if (data === undefined) continue
    for (const source of sources) {
      if (source.read === undefined) continue
      for (const { object } of findObjects(
        data,
        (one) => 'title' in one || 'name' in one || 'text' in one,
        5_000,
      ).slice(0, 200)) {
        const reading = source.read(object, origin)
        if (reading !== null && reading.body.length > 100) return reading
      }
    }
    const reading = isObject(data) ? readAnyData(data, origin) : null
    if (reading !== null && reading.body.length > 200) {
      reading.kind = 'page-data'
      return reading
    }
  }
  return null
}
