/** Pages of the partner directory: finding a service, an organisation and its vetting, and loading files. */
package org.amparo.web.partner;
