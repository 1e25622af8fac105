process.stdout.write('RecruiterReach\n')
