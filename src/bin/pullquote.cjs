#!/usr/bin/env node
/* The first file of the command: any Node, however old, can read it, and is told which one it would have to be. */
'use strict';

var needed = require('../package.json').engines.node.replace('>=', '');

var wanted = 'pullquote needs Node ' + needed + ' or newer';

if (isOlder(process.versions.node, needed)) {
  console.error(wanted + ', and this is Node ' + process.versions.node + '.');
  process.exitCode = 3;
} else {
  require('./cli.cjs');
}

function isOlder(version, least) {
  var ours = version.split('.');
  var theirs = least.split('.');
  for (var i = 0; i < theirs.length; i += 1) {
    if (Number(ours[i]) !== Number(theirs[i])) return Number(ours[i]) < Number(theirs[i]);
  }
  return false;
}
