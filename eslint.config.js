import js from '@eslint/js';

// What would open a door for foreign markup or code. The page's Content-Security-Policy refuses most of it at run time; here it is refused at once.
const forbiddenProperties = [
  ['innerHTML', 'Render with Lit: markup from strings is how foreign code gets in.'],
  ['outerHTML', 'Render with Lit: markup from strings is how foreign code gets in.'],
  ['insertAdjacentHTML', 'Render with Lit: markup from strings is how foreign code gets in.'],
  ['srcdoc', 'Markup from strings is how foreign code gets in.'],
];

const forbiddenMembers = [
  ['document', 'write', 'It replaces the page and takes markup.'],
  ['document', 'writeln', 'It replaces the page and takes markup.'],
  ['window', 'eval', 'Code from strings is refused by our Content-Security-Policy.'],
  ['globalThis', 'eval', 'Code from strings is refused by our Content-Security-Policy.'],
];

export default [
  { ignores: ['build/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // tsc knows every name of the browser and of Node; a second list here would only go stale.
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: false }],
    },
  },
  {
    // Tests may look at markup; what ships or builds may not make it from strings.
    files: ['web/**/*.js', 'npm/**/*.js', 'data/**/*.js', 'script/**/*.js'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...forbiddenProperties.map(([property, message]) => ({ property, message })),
        ...forbiddenMembers.map(([object, property, message]) => ({ object, property, message })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='unsafeHTML'], CallExpression[callee.name='unsafeSVG']",
          message: 'Render with Lit templates: unsafeHTML is how foreign code gets in.',
        },
      ],
    },
  },
];
