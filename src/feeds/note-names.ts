/** What readers are told that a note is. */
export const noteNames = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  'editors-note': 'Editor’s note',
  retraction: 'Retraction',
};
