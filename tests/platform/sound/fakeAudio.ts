/** A level or frequency that remembers what it was told. */
export class FakeParam {
  value = 0
  readonly told: { readonly value: number; readonly at: number }[] = []

  setValueAtTime(value: number, at: number): this {
    return this.tell(value, at)
  }
  linearRampToValueAtTime(value: number, at: number): this {
    return this.tell(value, at)
  }
  setTargetAtTime(value: number, at: number): this {
    return this.tell(value, at)
  }

  private tell(value: number, at: number): this {
    this.value = value
    this.told.push({ value, at })
    return this
  }
}

/** Any node of Web Audio, as far as the sound graph uses one. */
export class FakeNode {
  readonly kind: string
  readonly targets: FakeNode[] = []
  readonly started: number[] = []
  stopped = 0
  channelCount = 2
  buffer: unknown
  readonly gain = new FakeParam()
  readonly pan = new FakeParam()
  readonly frequency = new FakeParam()
  readonly Q = new FakeParam()
  readonly threshold = new FakeParam()
  readonly knee = new FakeParam()
  readonly ratio = new FakeParam()
  readonly attack = new FakeParam()
  readonly release = new FakeParam()

  constructor(kind: string) {
    this.kind = kind
    this.gain.value = 1
  }

  connect(target: FakeNode | FakeParam): FakeNode {
    if (target instanceof FakeParam) return this
    this.targets.push(target)
    return target
  }
  disconnect(): void {
    this.targets.length = 0
  }
  start(at = 0): void {
    this.started.push(at)
  }
  stop(): void {
    this.stopped++
  }

  /** Whether what comes out here reaches a node. */
  reaches(node: FakeNode): boolean {
    return this.targets.some((target) => target === node || target.reaches(node))
  }
}

/** A context that plays nothing and remembers everything. */
export class FakeContext {
  state: AudioContextState = 'running'
  currentTime = 0
  readonly sampleRate = 8000
  readonly nodes: FakeNode[] = []
  readonly destination = new FakeNode('destination')
  resumed = 0
  private readonly listeners = new Set<() => void>()

  createGain = (): FakeNode => this.make('gain')
  createStereoPanner = (): FakeNode => this.make('panner')
  createDynamicsCompressor = (): FakeNode => this.make('limiter')
  createBiquadFilter = (): FakeNode => this.make('filter')
  createOscillator = (): FakeNode => this.make('oscillator')
  createBufferSource = (): FakeNode => this.make('source')
  createBuffer = (_channels: number, length: number, rate: number) => {
    const samples = new Float32Array(length)
    return { duration: length / rate, getChannelData: () => samples }
  }
  addEventListener = (_name: string, listener: () => void): void => void this.listeners.add(listener)
  removeEventListener = (_name: string, listener: () => void): void => void this.listeners.delete(listener)
  resume = async (): Promise<void> => {
    this.resumed++
    this.turn('running')
  }
  suspend = async (): Promise<void> => this.turn('suspended')

  turn(state: AudioContextState): void {
    this.state = state
    this.listeners.forEach((listener) => listener())
  }

  get watched(): number {
    return this.listeners.size
  }

  /** The sources and oscillators that were started. */
  get playing(): readonly FakeNode[] {
    return this.nodes.filter(({ started }) => started.length > 0)
  }

  /** For what wants the browser's own type. */
  get real(): AudioContext {
    return this as unknown as AudioContext
  }

  private make(kind: string): FakeNode {
    const node = new FakeNode(kind)
    this.nodes.push(node)
    return node
  }
}
