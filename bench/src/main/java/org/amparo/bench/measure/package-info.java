/** What each operation costs: over HTTP with real sessions, beside the same statements run straight against the database. */
package org.amparo.bench.measure;
