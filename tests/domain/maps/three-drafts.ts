// Three drafts of one story, each in its author's words, with the twins that a person sees in them.
// The number says which moment of the story it is; moments without a partner have a letter.

export const THREE_DRAFTS: readonly (readonly (readonly [twin: string, label: string])[])[] = [
  [
    ['1', 'Gets the letter that the claim is due'],
    ['2', 'Looks for the receipts in a shoebox'],
    ['3', 'Opens the claims site'],
    ['4', 'Forgets the password and asks for a new one'],
    ['5', 'Fills in the form page by page'],
    ['6', 'Takes a photo of each receipt'],
    ['a', 'Asks a neighbour what a code means'],
    ['7', 'Sends the claim off'],
    ['8', 'Waits for weeks without an answer'],
    ['9', 'Calls the hotline and sits in the queue'],
    ['10', 'Money arrives on the account'],
  ],
  [
    ['1', 'A letter says the travel claim is due soon'],
    ['b', 'Puts the letter on the fridge'],
    ['2', 'Collects receipts from wallet and shoebox'],
    ['3', 'Goes to the claims site on the phone'],
    ['4', 'Password forgotten, waits for the reset mail'],
    ['6', 'Photographs every receipt on the kitchen table'],
    ['5', 'Types everything into the form'],
    ['7', 'Submits the claim'],
    ['9', 'Phones the hotline after a month'],
    ['10', 'The money is on the account at last'],
  ],
  [
    ['1', 'Reads in a letter that a claim must be made'],
    ['2', 'Searches the house for receipts'],
    ['c', 'Decides whether it is worth the trouble'],
    ['3', 'Finds the claims site through a search'],
    ['5', 'Works through the long form'],
    ['6', 'Uploads photos of the receipts'],
    ['7', 'Sends the claim and hopes'],
    ['8', 'Waits weeks, hears nothing'],
    ['d', 'Gives up on the smaller trips'],
    ['10', 'Gets the money, less than expected'],
  ],
]
