/** Colours, for whoever writes to a terminal. */
import { styleText } from 'node:util'

export type Colour = 'bold' | 'dim' | 'green' | 'yellow' | 'red'
export type Paint = (colour: Colour, text: string) => string

/** On a terminal that wants colours (NO_COLOR), else the text as it is. */
export const paint: Paint = (colour, text) => styleText(colour, text, { stream: process.stdout })
