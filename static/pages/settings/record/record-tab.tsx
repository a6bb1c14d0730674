export function RecordTab() {
  return null;
}
