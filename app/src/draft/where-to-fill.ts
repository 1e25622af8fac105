/** Where the person fills in what no posting and no résumé has. */
export const whereToFill: Readonly<Record<string, string>> = {
  availability: 'Fill it in on the page “You”, under “When you can start or talk”.',
  'sender.name': 'Fill it in on the page “You”, under “Name”.',
}
