/** The 95 % interval of a share of `hits` in `of` (Wilson's score interval: honest for small sets and shares near 0 or 1). */
export function wilson(hits: number, of: number): [number, number] {
  const z = 1.96
  const share = hits / of
  const centre = share + z ** 2 / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}
