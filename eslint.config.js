import tseslint from 'typescript-eslint';

const size = (file, fn) => ({
  'max-lines': ['error', { max: file, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: fn, skipBlankLines: true, skipComments: true }],
});

export default tseslint.config(
  { ignores: ['node_modules/', 'coverage/', 'test/golden/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      ...size(220, 45),
      complexity: ['error', 16],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['../*'], message: 'Inside a room import ./file.ts; another room is entered by #room.' }],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['test/**/*.ts'], rules: { ...size(400, 200), 'no-restricted-imports': 'off' } },
);
