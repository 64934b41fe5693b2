// What the tests use of libraries whose own types this compiler does not find.
declare module 'ical.js' {
  interface Property {
    getValues(): unknown[];
  }
  interface Component {
    getAllSubcomponents(name?: string): Component[];
    getFirstPropertyValue(name: string): unknown;
    getFirstProperty(name: string): Property | null;
  }
  interface Time {
    readonly isDate: boolean;
    toString(): string;
  }
  interface Event {
    readonly component: Component;
    readonly uid: string;
    readonly summary: string;
    readonly location: string;
    readonly description: string;
    readonly startDate: Time;
    readonly endDate: Time;
  }
  const ical: { parse(text: string): unknown; readonly Component: new (parsed: unknown) => Component; readonly Event: new (component: Component) => Event };
  export default ical;
}
