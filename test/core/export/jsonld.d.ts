// What the tests use of jsonld, which brings no types.
declare module 'jsonld' {
  const jsonld: { expand(input: object, options: object): Promise<unknown> };
  export default jsonld;
}
