// The package brings no types; these are what the bench uses of it.
declare module 'luxon-business-days' {
  interface BusinessDateTime {
    setupBusiness(business: { holidayMatchers: ((day: { toISODate(): string }) => boolean)[] }): void;
    plusBusiness(days: { days: number }): BusinessDateTime;
    toMillis(): number;
  }
  const library: {
    DateTime: { fromMillis(at: number, options: { zone: string }): BusinessDateTime };
  };
  export default library;
}
