export function BacktestTab() {
  return null;
}
