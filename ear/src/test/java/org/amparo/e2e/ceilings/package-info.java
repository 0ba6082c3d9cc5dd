/** What every page asks of the database when it is opened over HTTP, read off the database's own log: design.md 7 says how much it may be. */
package org.amparo.e2e.ceilings;
