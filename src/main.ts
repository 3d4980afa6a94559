import './first.css'
import { drive } from './benchDriver.ts'
import { Stage } from './visit/index.ts'

const parent = document.getElementById('app')!
const query = new URLSearchParams(location.search)
const number = (name: string, fallback: number): number => {
  const value = Number.parseFloat(query.get(name) ?? '')
  return Number.isFinite(value) ? value : fallback
}

const stage = new Stage({
  parent,
  look: { yawDeg: number('yaw', 0), pitchDeg: number('pitch', 0), fovDeg: number('fov', 65) },
  poolBytes: 60 * 1024 * 1024,
})

if (import.meta.env.MODE === 'bench') drive(stage)
