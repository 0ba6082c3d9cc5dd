/**
 * Loads directory files: read into a plan that a person looks at, then carried out whole or not at all. The file itself is not kept,
 * because it may hold addresses that must not exist here; what is kept is the plan, line by line.
 */
package org.amparo.partner.loading;
