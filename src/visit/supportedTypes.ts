// One grey pixel in AVIF: the only one of our formats that a browser in use may lack.
const AVIF_PIXEL =
  'data:image/avif;base64,AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A='

let asked: Promise<ReadonlySet<string>> | undefined

/** Media types of pictures that this browser decodes. Asked once; WebP and JPEG are taken for granted. */
export function supportedTypes(): Promise<ReadonlySet<string>> {
  asked ??= new Promise((resolve) => {
    const always = ['image/webp', 'image/jpeg']
    const probe = new Image()
    probe.onload = () => resolve(new Set(probe.width > 0 ? ['image/avif', ...always] : always))
    probe.onerror = () => resolve(new Set(always))
    probe.src = AVIF_PIXEL
  })
  return asked
}
