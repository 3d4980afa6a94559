import type { BenchWindow } from './BenchWindow.ts'

/**
 * Runs in the page, before its own scripts. Counts the bytes of all textures that are alive, by what they were
 * allocated with (four bytes a texel; mipmaps counted as the third that they add).
 */
export function watchTextures(): void {
  const total = { bytes: 0, most: 0 }
  Object.assign(globalThis as unknown as BenchWindow, { __textures: total })
  const bytesOf = new WeakMap<object, number>()
  const bound = new WeakMap<object, Map<string, object | null>>()
  const unit = new WeakMap<object, number>()
  type Gl = object & Record<string, (...parameters: unknown[]) => unknown>
  const proto = WebGL2RenderingContext.prototype as unknown as Gl
  const wrap = (name: string, after: (gl: Gl, parameters: readonly unknown[]) => void): void => {
    const original = proto[name]!
    proto[name] = function (this: Gl, ...parameters: unknown[]): unknown {
      const result = original.apply(this, parameters)
      after(this, parameters)
      return result
    }
  }
  const set = (texture: object | null | undefined, bytes: number): void => {
    if (!texture) return
    total.bytes += bytes - (bytesOf.get(texture) ?? 0)
    bytesOf.set(texture, bytes)
    total.most = Math.max(total.most, total.bytes)
  }
  const at = (gl: Gl, target: unknown): string => {
    // The six faces of a cube map are bound as one texture.
    const face = (target as number) >= 0x8515 && (target as number) <= 0x851a
    return `${unit.get(gl) ?? 0x84c0} ${face ? 0x8513 : String(target)}`
  }
  const current = (gl: Gl, target: unknown): object | null | undefined => bound.get(gl)?.get(at(gl, target))
  wrap('activeTexture', (gl, [which]) => void unit.set(gl, which as number))
  wrap('bindTexture', (gl, [target, texture]) => {
    if (!bound.has(gl)) bound.set(gl, new Map())
    bound.get(gl)!.set(at(gl, target), texture as object | null)
  })
  wrap('deleteTexture', (_, [texture]) => set(texture as object | null, 0))
  const mips = (levels: unknown): number => ((levels as number) > 1 ? 4 / 3 : 1)
  wrap('texStorage2D', (gl, [target, levels, , w, h]) =>
    set(current(gl, target), (w as number) * (h as number) * 4 * mips(levels)),
  )
  wrap('texStorage3D', (gl, [target, levels, , w, h, d]) =>
    set(current(gl, target), (w as number) * (h as number) * (d as number) * 4 * mips(levels)),
  )
  wrap('texImage2D', (gl, parameters) => {
    const source = (parameters[5] ?? {}) as { width?: number; height?: number }
    const short = parameters.length <= 6
    const width = short ? (source.width ?? 0) : (parameters[3] as number)
    const height = short ? (source.height ?? 0) : (parameters[4] as number)
    if (parameters[1] === 0) set(current(gl, parameters[0]), width * height * 4)
  })
  wrap('texImage3D', (gl, [target, level, , w, h, d]) => {
    if (level === 0) set(current(gl, target), (w as number) * (h as number) * (d as number) * 4)
  })
}
