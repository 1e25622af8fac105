/**
 * Runs a step in a span, by the standard API: whoever loads an OpenTelemetry SDK (`node --import`) sees it, and
 * without one this does nothing. Attributes hold ids and names, never an address or a text.
 */
export async function span<T>(
  name: string,
  attributes: Record<string, string>,
  step: () => Promise<T>,
): Promise<T> {
  // Loaded at the first step: 100 modules that a start can do without.
  const { SpanStatusCode, trace } = await import('@opentelemetry/api')
  return trace.getTracer('recruiterreach').startActiveSpan(name, { attributes }, async (active) => {
    try {
      return await step()
    } catch (error) {
      active.setStatus({ code: SpanStatusCode.ERROR })
      if (error instanceof Error) active.recordException({ name: error.name, message: codeOf(error) })
      throw error
    } finally {
      active.end()
    }
  })
}

/** The stable code where there is one: a message may quote a server, and with it an address. */
const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name)
