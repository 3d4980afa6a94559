/** Nothing in a room mirrors its surroundings. */
export class PMREMGenerator {
  dispose() {}
}
