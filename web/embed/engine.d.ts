// The glue of the WebAssembly module: web/build/embed.js says which one is built in.
declare module 'nutrient-balance-engine' {
  const createCore: import('../engine/engine.js').CoreFactory;
  export default createCore;
}
