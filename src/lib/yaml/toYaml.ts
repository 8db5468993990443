import { stringify } from 'yaml'

/** YAML with sorted keys, for comparison by people. @param value of JSON */
export function toYaml(value: unknown): string {
  return stringify(value, { sortMapEntries: true, lineWidth: 0 })
}
