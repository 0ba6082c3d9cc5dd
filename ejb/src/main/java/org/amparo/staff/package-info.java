/** People who work here, their units, who stands in for whom and who is away; organisations' accounts. Nothing about survivors. */
package org.amparo.staff;
