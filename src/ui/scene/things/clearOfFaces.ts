interface Direction {
  readonly yaw: number
  readonly pitch: number
}

/** Half the width of a face with the air around it, and half a marker, in degrees. */
const FACE_DEG = 4
const MARKER_DEG = 2.6
const RAD = Math.PI / 180

/** A marker never stands over somebody's face: it moves straight down, to just below the chin. */
export function clearOfFaces(at: Direction, faces: readonly Direction[]): Direction {
  let pitch = at.pitch
  for (const face of faces.toSorted((a, b) => b.pitch - a.pitch)) {
    const across = Math.abs(((((at.yaw - face.yaw + 180) % 360) + 360) % 360) - 180) * Math.cos(pitch * RAD)
    const apart = FACE_DEG + MARKER_DEG
    if (across >= apart || Math.abs(pitch - face.pitch) >= apart) continue
    pitch = face.pitch - Math.sqrt(apart * apart - across * across)
  }
  return pitch === at.pitch ? at : { yaw: at.yaw, pitch }
}
