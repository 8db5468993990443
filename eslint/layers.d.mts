import type { Rule } from 'eslint'
export declare const LAYERS: readonly string[]
export declare function layerOf(file: string): string | undefined
export declare function isAgainstOrder(from: string, to: string): boolean
export declare const layers: Rule.RuleModule
