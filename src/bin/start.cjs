/* Loads the command once it is known that this Node can run it. */
'use strict';

import('./cli.js');
