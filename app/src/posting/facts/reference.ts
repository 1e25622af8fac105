const named =
  /(?:\b(?:job|requisition|req|vacancy|position|posting|reference|ref)(?:erence)?\.?\s?(?:id|no\.?|number|nr\.?|code|#)?|\breferenz(?:nummer|-nr\.?)?|kennziffer|stellen-?(?:nr\.?|nummer|id)|r[ée]f[ée]rence(?: de l'offre)?|referencia|arkivsak(?:-?id|snr\.?| nr\.?)?|saksnr\.?|diarienummer|dnr\.?|vacaturenummer|codice(?: posizione)?|\brif\.?)\s?[:#]\s?([A-Z0-9][\w./-]{1,30})/iu

/** The employer's own number for the job, where the text labels one. */
export function findReference(text: string): { reference: string; quote: string; start: number } | null {
  const match = named.exec(text.slice(0, 60_000))
  const reference = match?.[1]?.replace(/[./-]+$/, '')
  if (match === null || reference === undefined || !/\d/.test(reference) || /^\d{1,2}$/.test(reference))
    return null
  return { reference, quote: match[0], start: match.index }
}

/** A number that stands before a title ("60578 - Waiter") or in brackets behind it. */
export function splitReference(title: string): { title: string; reference: string | null } {
  const front = /^#?([A-Z]{0,4}-?\d{4,10})\s*[-–:|]\s+(?=\p{L})/u.exec(title)
  if (front !== null) return { title: title.slice(front[0].length), reference: front[1] ?? null }
  return { title, reference: null }
}
