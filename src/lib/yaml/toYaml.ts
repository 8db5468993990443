import { stringify } from 'yaml'

/** YAML with sorted keys, for people to compare. @param value of JSON */
export function toYaml(value: unknown): string {
  return stringify(value, { sortMapEntries: true, lineWidth: 0 })
}
